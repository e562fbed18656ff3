import { Fault } from '../../domain/fault.js'
import { publicationAt, hasSlug } from '../publication-at.js'
import type { ReaderContext } from '../reader-context.js'
import type { ReadPublication } from '../read-model.js'
import { ArchiveListing } from './archive-listing.js'
import { pageKey } from './page-key.js'
import { pageText } from './page-text.js'
import { PublicationOverview } from './publication-overview.js'
import type { OpenedPage, ReadersPage } from './readers-page.js'

const NEWEST_ISSUES = 5
const ISSUES_A_PAGE = 20

type PageOf = (publication: ReadPublication) => Promise<ReadersPage | undefined>

const open = async (
  { model }: ReaderContext,
  slug: string,
  pageOf: PageOf,
): Promise<OpenedPage> => {
  const publication = publicationAt(await model.publications(), slug)
  if (!publication) return { kind: 'missing' }
  if (!hasSlug(publication, slug)) return { kind: 'moved', publication: publication.slug }
  const page = await pageOf(publication)
  return page ? { kind: 'page', page } : { kind: 'missing' }
}

/** Opens the page of a publication by a slug of it. */
export const openPublication = (context: ReaderContext, slug: string): Promise<OpenedPage> =>
  open(context, slug, async (publication) => {
    const { languages, links, model } = context
    const { nodes } = await model.issues({ publication: publication.slug, first: NEWEST_ISSUES })
    const props = { issues: nodes, languages, links, publication }
    return {
      title: publication.name,
      description: pageText(publication.language, languages)('newsletter:allIssuesOf', {
        publication: publication.name,
      }),
      language: publication.language,
      accent: publication.accent,
      canonical: links.publication({ publication: publication.slug }),
      body: <PublicationOverview {...props} />,
      key: pageKey('publication', publication, nodes),
    }
  })

const readPage = async ({ model }: ReaderContext, slug: string, after: string | undefined) => {
  try {
    return await model.issues({ publication: slug, first: ISSUES_A_PAGE, after })
  } catch (error) {
    if (error instanceof Fault) return undefined // no cursor of ours
    throw error
  }
}

/**
 * Opens a page of a publication's archive.
 *
 * @param after cursor of the page before; left out for the first page
 */
export const openArchive = (
  context: ReaderContext,
  slug: string,
  after?: string,
): Promise<OpenedPage> =>
  open(context, slug, async (publication) => {
    const { languages, links } = context
    const page = await readPage(context, publication.slug, after)
    if (!page) return undefined
    const text = pageText(publication.language, languages)
    const archive = links.archive({ publication: publication.slug })
    const isFirst = after === undefined
    return {
      title: `${text('newsletter:allIssues')} · ${publication.name}`,
      description: text('newsletter:allIssuesOf', { publication: publication.name }),
      language: publication.language,
      accent: publication.accent,
      canonical: isFirst ? archive : `${archive}?after=${after}`,
      body: <ArchiveListing {...{ isFirst, languages, links, page, publication }} />,
      key: pageKey(`archive ${after ?? ''} ${page.nextCursor ?? ''}`, publication, page.nodes),
    }
  })
