import { notFound } from 'next/navigation.js'

import { Fault } from '../../domain/fault.js'
import { ArchivePage } from '../../read/pages/archive-page.js'
import type { Page, ReadIssue, ReadPublication } from '../../read/read-model.js'
import type { Languages } from '../../i18n/languages.js'
import { pageText } from '../../read/pages/page-text.js'
import { readerContext } from './reader-context.js'

export type SearchParams = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>

const ISSUES_A_PAGE = 20

const readPage = async (
  publication: ReadPublication,
  after: string | undefined,
): Promise<Page<ReadIssue>> => {
  const { model } = await readerContext()
  try {
    return await model.issues({ publication: publication.slug, first: ISSUES_A_PAGE, after })
  } catch (error) {
    if (error instanceof Fault) notFound()
    throw error
  }
}

/** What search engines show of the archive, in the publication's language. */
export const archiveDescription = (
  { language, name }: ReadPublication,
  languages: Languages,
): string => pageText(language, languages)('newsletter:allIssuesOf', { publication: name })

type ArchiveProps = { readonly publication: ReadPublication; readonly searchParams: SearchParams }

/** The archive of a publication: at its own address, or as the front page where it is the only one. */
export const Archive = async ({ publication, searchParams }: ArchiveProps) => {
  const { after } = await searchParams
  const cursor = typeof after === 'string' ? after : undefined
  const page = await readPage(publication, cursor)
  const { languages, links } = await readerContext()
  return (
    <ArchivePage
      isFirst={cursor === undefined}
      languages={languages}
      links={links}
      page={page}
      publication={publication}
    />
  )
}
