import type { IssueContent } from '../domain/content.js'
import type { Links } from '../domain/links.js'

/** The addresses that an issue's mail names for everybody: its page, and its publication's. */
export const issuePages = (
  links: Links,
  { publication, slug }: IssueContent,
): { readonly web: string; readonly archive: string } => ({
  web: links.issue({ publication: publication.slug, issue: slug }),
  archive: links.publication({ publication: publication.slug }),
})
