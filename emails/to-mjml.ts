import type { ReactElement } from 'react'

import { Fault } from '../src/domain/fault.js'

/** Attributes that react-email's preview server adds; strict MJML refuses them. */
const SOURCE_REFERENCE = / data-source-(?:file|line)="[^"]*"/g

/**
 * Renders a React element to MJML source. Pure; React escapes all text.
 *
 * @throws {Fault} MJML_INVALID when the source does not begin with `<mjml`: React hoists `<title>`, `<meta>`
 * and preloads of `<img>` to the front, where a mail has no place for them
 */
export const toMjml = async (element: ReactElement): Promise<string> => {
  // Imported here because React forbids a static import in server components, which breaks `next build`.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const source = renderToStaticMarkup(element).replace(SOURCE_REFERENCE, '')
  if (!source.startsWith('<mjml')) {
    throw new Fault('MJML_INVALID', `A mail begins with <mjml, not with ${source.slice(0, 60)}`)
  }
  return source
}
