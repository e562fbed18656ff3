import type { ReactElement } from 'react'

export type RenderedLetter = { readonly html: string; readonly text: string }

/** Both parts of a letter written with react-email's components. */
export const renderLetter = async (letter: ReactElement): Promise<RenderedLetter> => {
  const { render, toPlainText } = await import('react-email')
  const html = await render(letter)
  return { html, text: toPlainText(html) }
}
