import { Fault } from '../src/domain/fault.js'
import { minifyHtml } from './folded.js'

type Finding = {
  readonly formattedMessage: string
  readonly line: number
  readonly tagName: string
}

/**
 * MJML source in, HTML out, with whitespace folded. Reads no file: no include, no `.mjmlconfig`, no web font.
 *
 * @throws {Fault} MJML_INVALID with the first finding of MJML's strict validation
 */
export const compileMjml = async (source: string): Promise<string> => {
  const { default: mjml2html } = await import('mjml')
  try {
    const { html } = await mjml2html(source, {
      fonts: {},
      keepComments: false,
      validationLevel: 'strict',
    })
    return minifyHtml(html)
  } catch (error) {
    throw invalid(error)
  }
}

const invalid = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  const [first] = findingsOf(error)
  return new Fault(
    'MJML_INVALID',
    first?.formattedMessage ?? error.message,
    { line: first?.line, tag: first?.tagName },
    { cause: error },
  )
}

const findingsOf = (error: Error): readonly Finding[] =>
  'errors' in error && Array.isArray(error.errors) ? (error.errors as Finding[]) : []
