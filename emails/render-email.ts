import type { ReactElement } from 'react'

export type RenderedEmail = { readonly html: string; readonly text: string }

/** Renders both parts of a mail that is written with react-email's components. */
export const renderEmail = async (letter: ReactElement): Promise<RenderedEmail> => {
  const { render, toPlainText } = await import('react-email')
  const html = await render(letter)
  return { html, text: toPlainText(html, { selectors: [...AS_WRITTEN, FACTS] }) }
}

const AS_WRITTEN = ['h1', 'h2'].map((selector) => ({ selector, options: { uppercase: false } }))

/** Keeps the columns of a table of facts in the text part. */
const FACTS = {
  selector: 'table.furniture',
  format: 'dataTable',
  options: { colSpacing: 2, uppercaseHeaderCells: false },
}
