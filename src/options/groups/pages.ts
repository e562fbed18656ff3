import { z } from 'zod'

import { strict, text } from './checks.js'

/** Paths below the public URL. `:publication` and `:issue` stand for slugs, `:section` and `:entry` for ids. */
export type LinkPatterns = {
  /** Page of a publication. @default '/:publication' */
  publication?: string
  /** Page of an issue. @default '/:publication/:issue' */
  issue?: string
  /** A section within the page of an issue. @default '/:publication/:issue#section-:section' */
  section?: string
  /** An entry within the page of an issue. @default '/:publication/:issue#entry-:entry' */
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

const link = (pattern: string) =>
  text('expected a pattern such as /:publication/:issue.').default(pattern)

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
    publication: link('/:publication'),
    issue: link('/:publication/:issue'),
    section: link('/:publication/:issue#section-:section'),
    entry: link('/:publication/:issue#entry-:entry'),
  }).prefault({}),
}
