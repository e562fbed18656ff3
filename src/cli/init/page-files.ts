/** A file that `roundup init` writes, its path relative to the folder of Next.js (`app` or `src/app`). */
export type PageFile = { readonly path: string; readonly text: string }

const page = (component: string): string => `import config from '@payload-config'
import { generate${component}Metadata, ${component}Page, type WebPageProps } from 'payload-roundup/web'

export const dynamic = 'force-dynamic'

export const generateMetadata = (props: WebPageProps) =>
  generate${component}Metadata({ config, ...props })

const Page = (props: WebPageProps) => <${component}Page config={config} {...props} />

export default Page
`

const HOME = `import config from '@payload-config'
import { generateHomeMetadata, HomePage } from 'payload-roundup/web'

export const dynamic = 'force-dynamic'

export const generateMetadata = () => generateHomeMetadata({ config })

const Page = () => <HomePage config={config} />

export default Page
`

const NOT_FOUND = `import config from '@payload-config'
import { NotFoundPage } from 'payload-roundup/web'

const NotFound = () => <NotFoundPage config={config} />

export default NotFound
`

const LAYOUT = `import type { ReactNode } from 'react'

import 'payload-roundup/web.css'

const Layout = ({ children }: { readonly children: ReactNode }) => (
  <html lang="en">
    <body className="roundup-document">{children}</body>
  </html>
)

export default Layout
`

/** Not part of an address: Next.js leaves out folders in parentheses. */
const GROUP = '(newsletter)'

/**
 * The files of the readers' pages.
 *
 * @param base the folder that begins their addresses, e.g. `newsletter`
 */
export const pageFiles = (base: string): readonly PageFile[] =>
  [
    { path: 'layout.tsx', text: LAYOUT },
    { path: `${base}/page.tsx`, text: HOME },
    { path: `${base}/not-found.tsx`, text: NOT_FOUND },
    { path: `${base}/[publication]/page.tsx`, text: page('Publication') },
    { path: `${base}/[publication]/[issue]/page.tsx`, text: page('Issue') },
    { path: `${base}/archive/[publication]/page.tsx`, text: page('Archive') },
  ].map(({ path, text }) => ({ path: `${GROUP}/${path}`, text }))

/** What to write as `links`, so that mails lead to these pages. */
export const linksOption = (base: string): string => `links: {
  home: '/${base}',
  publication: '/${base}/:publication',
  archive: '/${base}/archive/:publication',
  issue: '/${base}/:publication/:issue',
},`
