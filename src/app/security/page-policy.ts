/** What the Content-Security-Policy of a page depends on. */
export type PagePolicy = {
  /** New for every answer; Next adds it to its scripts. */
  readonly nonce: string
  /** Where pictures of editions come from. */
  readonly publicUrl: string
  /** In development, code comes over a socket and is evaluated. */
  readonly isDevelopment: boolean
}

type Directives = Readonly<Record<string, readonly string[]>>

const SELF = "'self'"
const NONE = "'none'"

const written = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')

const ofAllPages = ({ isDevelopment, nonce }: PagePolicy): Directives => ({
  'default-src': [NONE],
  'script-src': [
    SELF,
    `'nonce-${nonce}'`,
    "'strict-dynamic'",
    ...(isDevelopment ? ["'unsafe-eval'"] : []),
  ],
  'connect-src': [SELF, ...(isDevelopment ? ['ws:'] : [])],
  'font-src': [SELF],
  'form-action': [SELF],
  'frame-ancestors': [NONE],
  'base-uri': [NONE],
  'object-src': [NONE],
})

/** The policy of the admin: Payload's editor writes inline styles, and shows files before they are uploaded. */
export const adminPolicy = (page: PagePolicy): string =>
  written({
    ...ofAllPages(page),
    'style-src': [SELF, "'unsafe-inline'"],
    'img-src': [SELF, 'data:', 'blob:', new URL(page.publicUrl).origin],
    'media-src': [SELF, 'blob:'],
    'worker-src': [SELF, 'blob:'],
    'manifest-src': [SELF],
    'frame-src': [SELF], // the preview of a mail
  })

/** The policy of the readers' pages: their own files, and the accent colour of a publication as an attribute. */
export const readersPolicy = (page: PagePolicy): string =>
  written({
    ...ofAllPages(page),
    'style-src': [SELF, ...(page.isDevelopment ? ["'unsafe-inline'"] : [`'nonce-${page.nonce}'`])],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': [SELF, new URL(page.publicUrl).origin],
  })
