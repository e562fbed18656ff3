import { flag } from './checks.js'

/** Options that leave parts of Roundup out. Everything is there unless it is switched off. */
export type SwitchOptions = {
  /**
   * The readers' pages below `/api/roundup`, and the links to pages in mails and in the admin panel. Without them a mail has
   * no "Read on the web" and no archive; its links to unsubscribe, to preferences and to its pictures stay.
   *
   * @default true
   */
  web?: boolean
  /** The readers' queries: at `/api/roundup/graphql`, and in Payload's own GraphQL. @default true */
  graphQL?: boolean
  /** What Roundup adds to the first page of the admin panel and below its navigation. @default true */
  dashboard?: boolean
}

export const SWITCH_OPTIONS = {
  web: flag.default(true),
  graphQL: flag.default(true),
  dashboard: flag.default(true),
}
