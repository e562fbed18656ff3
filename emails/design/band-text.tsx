import type { ReactNode } from 'react'

/** What a text of a band takes. */
export type BandTextProps = {
  /** Ordinary HTML: `p`, `h2`, `ul`, `a`. Text of editors is escaped by React. */
  readonly children: ReactNode
  /** In pixels, as in CSS: `0 0 12px`. @default '0' */
  readonly padding?: string
}

/** A text within a `Band` or a `Panel`, in the type of the mail. MJML takes what is inside as HTML. */
export const BandText = ({ children, padding = '0' }: BandTextProps) => (
  <mj-text padding={padding}>{children}</mj-text>
)
