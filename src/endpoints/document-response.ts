import { renderDocument, type RenderDocumentArgs } from '../read/pages/render-document.js'

export type DocumentArgs = RenderDocumentArgs & {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** A document of HTML with the headers that it needs, before it is known for whom. */
export type DocumentAnswer = {
  readonly html: string
  readonly headers: Readonly<Record<string, string>>
}

const contentSecurity = (styleSource: string, pictureOrigins: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src ${styleSource}`,
    `img-src ${["'self'", ...pictureOrigins].join(' ')}`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')

/** A document of the readers' pages: no scripts, no framing, and its own styles and pictures alone. */
export const documentAnswer = async (args: RenderDocumentArgs): Promise<DocumentAnswer> => {
  const { html, pictureOrigins, styleSource } = await renderDocument(args)
  return {
    html,
    headers: {
      'Content-Language': args.page.language,
      'Content-Security-Policy': contentSecurity(styleSource, pictureOrigins),
      'Content-Type': 'text/html; charset=utf-8',
      'Referrer-Policy': args.isIndexed ? 'strict-origin-when-cross-origin' : 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      ...(args.isIndexed ? {} : { 'X-Robots-Tag': 'noindex, nofollow' }),
    },
  }
}

/** A document that is not cached: its address may be personal. */
export const documentResponse = async ({
  headers,
  status = 200,
  ...args
}: DocumentArgs): Promise<Response> => {
  const answer = await documentAnswer(args)
  return new Response(answer.html, {
    headers: { ...answer.headers, 'Cache-Control': 'no-store', ...headers },
    status,
  })
}
