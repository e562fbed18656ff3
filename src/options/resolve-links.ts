import type { LinkPatterns } from './groups/pages.js'

/**
 * The pattern of every page. One that the host does not name leads to the page that the plugin itself answers below the
 * API route; sections and entries are anchors of the page of their issue.
 */
export const resolveLinks = (given: LinkPatterns, apiRoute: string): Required<LinkPatterns> => {
  const newsletters = `${apiRoute}/roundup/newsletters`
  const issue = given.issue ?? `${newsletters}/:publication/:issue`
  return {
    home: given.home ?? newsletters,
    publication: given.publication ?? `${newsletters}/:publication`,
    archive: given.archive ?? `${apiRoute}/roundup/archive/:publication`,
    issue,
    section: given.section ?? `${issue}#section-:section`,
    entry: given.entry ?? `${issue}#entry-:entry`,
  }
}
