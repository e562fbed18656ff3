import type { ReactElement } from 'react'

import { Fault } from '../src/domain/fault.js'

/** Added by react-email's preview server so that a click finds the line of a tag; strict MJML refuses them. */
const SOURCE_REFERENCE = / data-source-(?:file|line)="[^"]*"/g

/**
 * React in, MJML source out. Pure and escaped by React.
 *
 * @throws {Fault} MJML_INVALID when the source does not begin with `<mjml`: React hoists `<title>`, `<meta>`
 * and preloads of `<img>` to the front, where a mail has no place for them
 */
export const toMjml = async (element: ReactElement): Promise<string> => {
  // A static import breaks `next build`: React forbids it in server components.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const source = renderToStaticMarkup(element).replace(SOURCE_REFERENCE, '')
  if (!source.startsWith('<mjml')) {
    throw new Fault('MJML_INVALID', `A mail begins with <mjml, not with ${source.slice(0, 60)}`)
  }
  return source
}
