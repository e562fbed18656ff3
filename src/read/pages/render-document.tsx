import { createHash } from 'node:crypto'

import { languageTag } from '../../domain/language.js'
import { languageDirection } from '../../domain/text/text-direction.js'
import { accentColours, PageLayout } from './page-layout.js'
import type { ReadersPage } from './readers-page.js'
import { WEB_CSS } from './web-css.js'

export type RenderDocumentArgs = {
  readonly page: ReadersPage
  /** Whether search engines may list it: not where its address is personal, or where it is not the canonical one. */
  readonly isIndexed: boolean
  /** Sends the browser to this address at once. */
  readonly goOn?: string | undefined
}

export type RenderedDocument = {
  readonly html: string
  /** The sources of the page's `style-src`. */
  readonly styleSource: string
  /** The origins of its pictures. */
  readonly pictureOrigins: readonly string[]
}

const styleOf = (accent: string): string => {
  const colours = Object.entries(accentColours(accent)).map(([name, value]) => `${name}:${value}`)
  return `${WEB_CSS}.roundup{${colours.join(';')}}`
}

const Description = ({ page: { description, pictures, publishedAt, title, ...page } }: Args) => (
  <>
    {description && <meta content={description} name="description" />}
    {page.canonical && (
      <>
        <link href={page.canonical} rel="canonical" />
        <meta content={page.canonical} property="og:url" />
        <meta content={title} property="og:title" />
        <meta content={publishedAt ? 'article' : 'website'} property="og:type" />
        {description && <meta content={description} property="og:description" />}
        {pictures?.[0] && <meta content={pictures[0]} property="og:image" />}
        {publishedAt && <meta content={publishedAt} property="article:published_time" />}
      </>
    )}
  </>
)

type Args = Pick<RenderDocumentArgs, 'page'>

const Document = ({ goOn, isIndexed, page }: RenderDocumentArgs) => {
  const tag = languageTag(page.language)
  return (
    <html dir={languageDirection(tag)} lang={tag}>
      <head>
        <meta charSet="utf-8" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        {!isIndexed && <meta content="noindex, nofollow" name="robots" />}
        {goOn !== undefined && <meta httpEquiv="refresh" content={`0;url=${goOn}`} />}
        <title>{page.title}</title>
        <Description page={page} />
        <style dangerouslySetInnerHTML={{ __html: styleOf(page.accent) }} />
      </head>
      <body className="roundup-document">
        <PageLayout language={page.language}>{page.body}</PageLayout>
      </body>
    </html>
  )
}

const originOf = (url: string): string[] =>
  /^https?:/.test(url) && URL.canParse(url) ? [new URL(url).origin] : []

/** Renders a readers' page as a whole document of HTML: static, its style within it, without scripts. */
export const renderDocument = async (args: RenderDocumentArgs): Promise<RenderedDocument> => {
  // Imported here because React forbids a static import in server components, which breaks `next build`.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const { accent, pictures = [] } = args.page
  const hash = createHash('sha256').update(styleOf(accent)).digest('base64')
  return {
    html: `<!doctype html>${renderToStaticMarkup(<Document {...args} />)}`,
    styleSource: `'sha256-${hash}'`,
    pictureOrigins: [...new Set(pictures.flatMap(originOf))],
  }
}
