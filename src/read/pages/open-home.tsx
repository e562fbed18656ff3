import { languageOf } from '../../i18n/languages.js'
import type { ReaderContext } from '../reader-context.js'
import { FrontPage } from './front-page.js'
import { NotFoundMessage } from './not-found-message.js'
import { openPublication } from './open-publication.js'
import { pageText } from './page-text.js'
import type { OpenedPage, ReadersPage } from './readers-page.js'

/** The first language that a browser asks for, as a BCP 47 tag. */
export const requestedLanguage = (headers: Pick<Headers, 'get'>): string | undefined =>
  headers.get('accept-language')?.split(/[,;]/)[0]?.trim()

/**
 * Opens the list of publications; where there is one publication, its page.
 *
 * @param language BCP 47, of the person who reads
 */
export const openHome = async (
  context: ReaderContext,
  language: string | undefined,
): Promise<OpenedPage> => {
  const { admin, languages, links, model } = context
  const publications = await model.publications()
  const [only, ...others] = publications
  if (only && others.length === 0) return openPublication(context, only.slug)
  const text = pageText(language, languages)
  const page = {
    title: text(only ? 'pages:publications' : 'pages:nothingPublished'),
    language: languageOf(language, languages).tag,
    accent: '',
    canonical: links.home(),
    body: <FrontPage {...{ admin, links, publications, text }} />,
  }
  const key = only && JSON.stringify(['home', page.language, publications])
  return { kind: 'page', page: { ...page, key } }
}

/** What is shown at an address that leads nowhere. */
export const notFoundPage = (
  { languages, links }: Pick<ReaderContext, 'languages' | 'links'>,
  language: string | undefined,
): ReadersPage => {
  const text = pageText(language, languages)
  return {
    title: text('pages:notFound'),
    language: languageOf(language, languages).tag,
    accent: '',
    body: <NotFoundMessage home={links.home()} text={text} />,
  }
}
