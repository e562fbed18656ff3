import { createHash } from 'node:crypto'

import { FONTS, SPACE, TYPE } from '../../emails/theme.js'
import { paletteCss } from '../read/palette-css.js'
import { escapeHtml } from '../rich-text/prose-to-html.js'

/** The mail's own design tokens, so that a page looks like the mail that links to it. */
const STYLE = `
${paletteCss()}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:${TYPE.body.size}px/${TYPE.body.line}px ${FONTS.body};overflow-wrap:anywhere}
main{max-width:${SPACE.width}px;margin:48px auto;padding:${SPACE.side}px;background:var(--paper);border-top:3px solid var(--accent)}
h1{margin:6px 0 16px;font-size:${TYPE.h1Phone.size}px;line-height:${TYPE.h1Phone.line}px}
h2{margin:0;font-size:${TYPE.h3.size}px;line-height:${TYPE.h3.line}px}
p{margin:0 0 12px}
a{color:var(--link)}
.kicker,.meta,button,label,textarea{font-family:${FONTS.interface};font-size:${TYPE.interface.size}px;line-height:${TYPE.interface.line}px}
.kicker{margin:0;color:var(--accent);font-size:${TYPE.small.size}px;font-weight:bold;letter-spacing:1px;text-transform:uppercase}
.meta{color:var(--soft)}
.row{padding:16px 0;border-top:1px solid var(--rule)}
form{margin:16px 0 0}
label{display:block;margin:0 0 6px;font-weight:bold}
button{min-height:44px;padding:10px 20px;border:0;border-radius:4px;background:var(--accent);color:var(--paper);font-weight:bold;cursor:pointer}
input,select,textarea{width:100%;margin:0 0 12px;padding:12px;border:1px solid var(--soft);border-radius:4px;background:var(--panel);color:var(--ink)}
textarea{font-family:Menlo,Consolas,monospace}
input,select,textarea.words{font:inherit;font-family:${FONTS.interface};font-size:16px;line-height:22px}
.hint{margin:-8px 0 12px;color:var(--soft);font-family:${FONTS.interface};font-size:${TYPE.small.size}px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
@media(max-width:640px){main{margin:0;padding:24px ${SPACE.sidePhone}px;min-height:100vh}}
`

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

const CONTENT_SECURITY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** No caching, no indexing, no framing, and no referrer: the address may contain a token. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': CONTENT_SECURITY,
  'Content-Type': 'text/html; charset=utf-8',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow',
}

/** HTML that was made by `html`, which escapes every value. */
export type Html = { readonly html: string }

/** Kept as one string: the hash in the policy covers every space in it. */
const STYLE_ELEMENT: Html = { html: `<style>${STYLE}</style>` }

type Part = Html | string | readonly Html[]

const written = (part: Part): string => {
  if (typeof part === 'string') return escapeHtml(part)
  return 'html' in part ? part.html : part.map(({ html }) => html).join('')
}

/** A template tag for HTML. Every inserted text is escaped. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: texts.reduce((before, text, index) => `${before}${written(parts[index - 1] ?? '')}${text}`),
})

type PageArgs = {
  readonly title: string
  /** Small words above the title, e.g. whose page it is. */
  readonly kicker?: string | undefined
  readonly body: Html
  readonly status?: number
  /** BCP 47. @default 'en' */
  readonly language?: string
  /** Redirects the page to this address at once. */
  readonly goOn?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A complete page in the look of the mails, without scripts. */
export const htmlPage = (args: PageArgs): Response => {
  const { body, goOn, headers, kicker, language = 'en', status = 200, title } = args
  const above = kicker === undefined ? '' : html`<p class="kicker" dir="auto">${kicker}</p>`
  const refresh =
    goOn === undefined ? '' : html`<meta http-equiv="refresh" content="${`0;url=${goOn}`}" />`
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        ${refresh}
        <title>${title}</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <main>
          ${above}
          <h1 dir="auto">${title}</h1>
          ${body}
        </main>
      </body>
    </html> `
  return new Response(page.html, { headers: { ...HEADERS, ...headers }, status })
}
