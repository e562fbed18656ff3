type Size = { readonly line: number; readonly size: number }

/** A size as a text of MJML's takes it. */
export const textSize = ({ line, size }: Size) => ({
  'font-size': `${String(size)}px`,
  'line-height': `${String(line)}px`,
})

/** A size as a style sheet takes it. */
export const cssSize = ({ line, size }: Size): string =>
  `font-size:${String(size)}px;line-height:${String(line)}px`
