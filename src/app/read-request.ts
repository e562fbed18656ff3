import { APIError } from 'payload'

import type { LocalizedText } from '../domain/localized-text.js'
import { languageOf } from '../i18n/languages.js'
import { localize, localizedText } from '../i18n/localize.js'

const KILOBYTE = 1000
const LARGEST_JSON = 5_000 * KILOBYTE
const LARGEST_FORM = 50_000 * KILOBYTE

const BAD_REQUEST = 400
const TOO_LARGE = 413

const refusal = ({ headers }: Request, status: number, message: LocalizedText): Response => {
  const language = languageOf(headers.get('accept-language')?.split(/[,;]/)[0])
  return Response.json({ errors: [{ message: localize(language, message) }] }, { status })
}

const isForm = ({ headers }: Request): boolean =>
  (headers.get('content-type') ?? '').toLowerCase().startsWith('multipart/')

const largestOf = (request: Request): number => (isForm(request) ? LARGEST_FORM : LARGEST_JSON)

const isLarge = (request: Request): boolean =>
  Number(request.headers.get('content-length') ?? 0) > largestOf(request)

/** A body without a `content-length` is read up to the limit and no further. */
const counted = (
  request: Request,
): { readonly request: Request; readonly isCut: () => boolean } => {
  if (!request.body || request.headers.has('content-length')) return { isCut: () => false, request }
  let bytes = 0
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      bytes += chunk.byteLength
      if (bytes > largestOf(request)) controller.error(new Error('The body is too large.'))
      else controller.enqueue(chunk)
    },
  })
  const init = { body: request.body.pipeThrough(limit), duplex: 'half' }
  return { isCut: () => bytes > largestOf(request), request: new Request(request, init) }
}

/** The refusal for an error that reading a request throws: broken JSON, a form without parts. */
const refusalOf = (error: unknown, request: Request): LocalizedText | undefined => {
  if (isForm(request)) return localizedText('input:form')
  const isBroken =
    error instanceof SyntaxError || (error instanceof APIError && error.status === BAD_REQUEST)
  return isBroken ? localizedText('input:json') : undefined
}

/**
 * A route that refuses in a sentence what it cannot read: a body that is too large, and what Payload's own handlers throw
 * past their answers. Whatever else is thrown goes on being thrown.
 */
export const withReadableRequests =
  <Rest extends unknown[]>(handler: (request: Request, ...rest: Rest) => Promise<Response>) =>
  async (given: Request, ...rest: Rest): Promise<Response> => {
    const tooLarge = (): Response =>
      refusal(
        given,
        TOO_LARGE,
        localizedText('input:body', { max: Math.floor(largestOf(given) / KILOBYTE) }),
      )
    if (isLarge(given)) return tooLarge()
    const { isCut, request } = counted(given)
    try {
      const response = await handler(request, ...rest)
      return isCut() ? tooLarge() : response
    } catch (error) {
      if (isCut()) return tooLarge()
      const message = refusalOf(error, given)
      if (!message) throw error
      return refusal(given, BAD_REQUEST, message)
    }
  }
