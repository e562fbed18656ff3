import type { ReactNode } from 'react'

import 'payload-roundup/web.css'

/** The root layout of the readers' pages; each page sets its own language. */
const Layout = ({ children }: { readonly children: ReactNode }) => (
  <html lang="en">
    <body className="roundup-document">{children}</body>
  </html>
)

export default Layout
