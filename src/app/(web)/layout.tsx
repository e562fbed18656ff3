import { headers } from 'next/headers.js'
import type { ReactNode } from 'react'

import { paletteCss } from '../../read/palette-css.js'
import { nonceIn } from '../security/nonce-in.js'
import './web.css'

/** The root layout of the readers' pages; each page sets its own language. */
const Layout = async ({ children }: { readonly children: ReactNode }) => (
  <html lang="en">
    <head>
      <style dangerouslySetInnerHTML={{ __html: paletteCss() }} nonce={nonceIn(await headers())} />
    </head>
    <body>{children}</body>
  </html>
)

export default Layout
