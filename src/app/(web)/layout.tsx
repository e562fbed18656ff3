import type { ReactNode } from 'react'

import { paletteCss } from '../../read/palette-css.js'
import './web.css'

/** The root layout of what readers see; each page says its own language. */
const Layout = ({ children }: { readonly children: ReactNode }) => (
  <html lang="en">
    <head>
      <style dangerouslySetInnerHTML={{ __html: paletteCss() }} />
    </head>
    <body>{children}</body>
  </html>
)

export default Layout
