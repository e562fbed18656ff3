import { Fault } from '../src/domain/fault.js'

type Finding = {
  readonly formattedMessage: string
  readonly line: number
  readonly tagName: string
}

/**
 * Compiles MJML to minified HTML. Reads no files: no includes, no `.mjmlconfig`, no web fonts.
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

/**
 * Minifies compiled MJML; its own `minify` is broken on Node 20. Only the templates of MJML contain line breaks, text of
 * editors does not. Also removes the second of two declarations of the same background.
 */
export const minifyHtml = (html: string): string =>
  html
    .replace(/(?<!\s)\s*\n\s*/g, '\n')
    .replace(/\n>/g, '>')
    .replace(/>\n</g, '><')
    .replace(/background:(#\w{6});(?=background-color:\1;)/g, '')
    .trim()
