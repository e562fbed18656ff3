import type { ReactNode } from 'react'

import 'payload-roundup/web.css'

const Layout = ({ children }: { readonly children: ReactNode }) => (
  <html lang="en">
    <body className="roundup-document">{children}</body>
  </html>
)

export default Layout
