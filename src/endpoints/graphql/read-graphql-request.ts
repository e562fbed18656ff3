import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { Fault } from '../../domain/fault.js'
import type { GraphQLRequest } from './answer-graphql.js'
import { READER_LIMITS } from './graphql-limits.js'

const MAX_BODY = 2 * READER_LIMITS.bytes

const QUESTION = z.object({
  query: z.string().min(1),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
})

const checked = (given: unknown): GraphQLRequest => {
  const { data } = QUESTION.safeParse(given)
  if (!data) {
    throw new Fault(
      'INPUT_INVALID',
      'Expected query, a text, and with it perhaps variables, an object, and operationName.',
    )
  }
  return {
    query: data.query,
    operationName: data.operationName ?? undefined,
    variables: data.variables ?? {},
  }
}

const json = (text: string, what: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Fault('INPUT_INVALID', `${what} is not JSON.`, {}, { cause: error })
  }
}

/** @returns `undefined` when the URL has no query */
export const requestInUrl = ({ searchParams }: PayloadRequest): GraphQLRequest | undefined => {
  const query = searchParams.get('query')?.trim()
  if (!query) return undefined
  const variables = searchParams.get('variables')?.trim()
  return checked({
    query,
    operationName: searchParams.get('operationName'),
    variables: variables ? json(variables, 'variables') : undefined,
  })
}

/** Reads at most up to the limit, whatever `content-length` says. */
const textOf = async ({ body }: PayloadRequest): Promise<string> => {
  const reader = body?.getReader()
  const chunks: Uint8Array[] = []
  let bytes = 0
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    bytes += read.value.byteLength
    if (bytes > MAX_BODY) {
      await reader?.cancel()
      throw new Fault('INPUT_INVALID', `The body is longer than ${MAX_BODY} bytes.`)
    }
    chunks.push(read.value)
  }
  return Buffer.concat(chunks).toString()
}

/** @throws {Fault} INPUT_INVALID when the body is no GraphQL request */
export const requestInBody = async (req: PayloadRequest): Promise<GraphQLRequest> =>
  checked(json(await textOf(req), 'The body'))
