import { contentEntries } from '../../domain/content-entries.js'
import { publicationAt, hasSlug } from '../publication-at.js'
import { issueLinks } from '../issue-links.js'
import type { ReaderContext } from '../reader-context.js'
import type { ReadIssue } from '../read-model.js'
import { IssueArticle } from './issue-article.js'
import { pageKey } from './page-key.js'
import type { OpenedPage } from './readers-page.js'

/** Parts of an address, decoded. */
export type IssueAddress = { readonly publication: string; readonly issue: string }

const picturesOf = ({ content }: ReadIssue): string[] => {
  const pictures = contentEntries(content).map(({ image }) => image)
  return [...pictures, content.publication.look.logo].flatMap((picture) => picture?.url ?? [])
}

const titleOf = ({ content: { publication, title } }: ReadIssue): string =>
  title === publication.name ? title : `${title} · ${publication.name}`

/** Opens the page of an issue by the slugs in its address, those of today or earlier ones. */
export const openIssue = async (
  { languages, links, model }: ReaderContext,
  address: IssueAddress,
): Promise<OpenedPage> => {
  const publication = publicationAt(await model.publications(), address.publication)
  const issue =
    publication && (await model.issue({ publication: publication.slug, slug: address.issue }))
  if (!publication || !issue) return { kind: 'missing' }
  const { content, correctedAt, publishedAt } = issue
  if (!hasSlug(publication, address.publication) || content.slug !== address.issue)
    return { kind: 'moved', publication: publication.slug, issue: content.slug }
  return {
    kind: 'page',
    page: {
      title: titleOf(issue),
      description: content.preheader,
      language: content.publication.language,
      accent: content.publication.look.accent,
      canonical: issueLinks(links, issue).issue(),
      correctedAt,
      publishedAt,
      pictures: picturesOf(issue),
      body: <IssueArticle issue={issue} languages={languages} links={links} />,
      key: pageKey('issue', publication, [issue]),
    },
  }
}
