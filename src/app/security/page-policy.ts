/** What a page asks a browser to allow. */
export type PagePolicy = {
  /** Of this answer alone; Next puts it on its scripts. */
  readonly nonce: string
  /** Where pictures of editions come from. */
  readonly publicUrl: string
  /** While a page is written, its code comes over a socket and is evaluated. */
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

/** The admin: Payload's editor writes styles of its own, and shows files before they are uploaded. */
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

/** What readers see: its own files, and the accent of a publication as an attribute. */
export const readersPolicy = (page: PagePolicy): string =>
  written({
    ...ofAllPages(page),
    'style-src': [SELF, ...(page.isDevelopment ? ["'unsafe-inline'"] : [`'nonce-${page.nonce}'`])],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': [SELF, new URL(page.publicUrl).origin],
  })
