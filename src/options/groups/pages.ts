import { z } from 'zod'

import { strict, text } from './checks.js'

/**
 * Paths below the public URL. `:publication` and `:issue` stand for slugs, `:section` and `:entry` for ids. By default
 * they lead to pages that the plugin answers below Payload's API route, here `/api`. Those answer whatever is set here.
 */
export type LinkPatterns = {
  /** The list of publications. @default '/api/roundup/newsletters' */
  home?: string
  /** Page of a publication. @default '/api/roundup/newsletters/:publication' */
  publication?: string
  /** All issues of a publication. @default '/api/roundup/archive/:publication' */
  archive?: string
  /** Page of an issue. @default '/api/roundup/newsletters/:publication/:issue' */
  issue?: string
  /** A section within the page of an issue. @default `issue` with `#section-:section` */
  section?: string
  /** An entry within the page of an issue. @default `issue` with `#entry-:entry` */
  entry?: string
}

/** Options about the pages that readers see. */
export type PageOptions = {
  /**
   * Absolute http or https URL at which subscribers reach this app. Links in mails start with it.
   *
   * @default the config's `serverURL`, else `http://localhost:3000`
   */
  publicUrl?: string
  /** Paths of the readers' pages below `publicUrl`. */
  links?: LinkPatterns
}

const link = text(
  'expected a path that begins with one slash, such as /:publication/:issue.',
  /^\/(?![/\\])[^\s\\]*$/,
).optional()

const publicUrl = z
  .url({
    error:
      'expected an absolute http or https URL such as https://news.example; write the address at which readers reach this app.',
    protocol: /^https?$/,
  })
  .transform((url) => new URL(url).href.replace(/(?<!\/)\/+$/, ''))

export const PAGE_OPTIONS = {
  publicUrl,
  links: strict({
    home: link,
    publication: link,
    archive: link,
    issue: link,
    section: link,
    entry: link,
  }).prefault({}),
}
