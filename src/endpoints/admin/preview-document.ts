type PreviewLook = { readonly isDark: boolean; readonly hasImages: boolean }

/**
 * The HTML part of a message as a frame shows it. The browser's own preference would decide between light and dark,
 * so the mail's media query is answered here; links open in a tab of their own, those within the mail stay in it.
 */
export const previewDocument = (html: string, look: Pick<PreviewLook, 'isDark'>): string => {
  const [head = '', ...body] = html.split(END_OF_HEAD)
  return [
    inScheme(head, look),
    body.join(END_OF_HEAD).replace(WITHIN, '<a$1 target="_self" href="#'),
  ]
    .join(END_OF_HEAD)
    .replace('<head>', '<head><base target="_blank">')
}

const END_OF_HEAD = '</head>'

const WITHIN = /<a( class="\w+")? href="#/g

const inScheme = (head: string, { isDark }: Pick<PreviewLook, 'isDark'>): string =>
  head
    .replaceAll('@media (prefers-color-scheme:dark)', `@media ${isDark ? 'all' : 'not all'}`)
    .replaceAll('light dark', isDark ? 'dark' : 'light')

/** The headers of the frame: no scripts, no forms, only the mail's own styles and, if wanted, its pictures. */
export const previewHeaders = ({ hasImages }: Pick<PreviewLook, 'hasImages'>) => ({
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `img-src ${hasImages ? 'https: http: data:' : "'none'"}`,
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-popups allow-popups-to-escape-sandbox',
  ].join('; '),
  'content-type': 'text/html; charset=utf-8',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
})
