import type { IssueLinks } from '../../emails/issue/mail-context.js'
import type { IssueContent } from '../domain/content.js'
import { contentEntries } from '../domain/content-entries.js'
import type { Links } from '../domain/urls/links.js'

type IssuePages = Required<Pick<IssueLinks, 'archive' | 'earlier' | 'web'>> & {
  /** The same as `archive`, for the head of the mail. */
  readonly listArchive: string
}

/** Where a newsletter has no pages: a mail leaves out a link without an address. */
const NO_PAGES: IssuePages = { archive: '', earlier: {}, listArchive: '', web: '' }

/** The addresses that an issue's mail names for everybody: its page, its publication's, those it follows up on. */
export const issuePages = (links: Links, content: IssueContent): IssuePages => {
  if (!links.hasPages) return NO_PAGES
  const publication = content.publication.slug
  const earlier = contentEntries(content).flatMap(({ followUpOf }) => followUpOf?.issueSlug ?? [])
  const issue = (slug: string): string => links.issue({ publication, issue: slug })
  return {
    web: issue(content.slug),
    archive: links.archive({ publication }),
    listArchive: links.listArchive({ publication }),
    earlier: Object.fromEntries(earlier.map((slug) => [slug, issue(slug)])),
  }
}
