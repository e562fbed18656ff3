type Size = { readonly line: number; readonly size: number }

const DECIMALS = 2

/**
 * A size as a text of MJML's takes it. The height of a line is a share of its letters and has no unit: what is larger
 * within the text gets lines of its own height, also in a client that drops the style sheet.
 */
export const mjmlTextSize = ({ line, size }: Size) => ({
  'font-size': `${String(size)}px`,
  'line-height': String(Number((line / size).toFixed(DECIMALS))),
})

/** A size as a style sheet takes it. */
export const cssTextSize = ({ line, size }: Size): string =>
  `font-size:${String(size)}px;line-height:${String(line)}px`
