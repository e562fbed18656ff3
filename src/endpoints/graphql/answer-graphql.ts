import * as GraphQL from 'graphql'
import type { GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { APIError, type PayloadRequest } from 'payload'

import { READER_LIMITS, limitError } from './graphql-limits.js'

export type GraphQLRequest = {
  readonly query: string
  readonly operationName?: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

export type GraphQLAnswer = { readonly status: number; readonly body: object }

export const graphqlError = (message: string, status = 400): GraphQLAnswer => ({
  status,
  body: { errors: [{ message }] },
})

const parse = (query: string): GraphQL.DocumentNode | GraphQLError => {
  try {
    return GraphQL.parse(query, { maxTokens: READER_LIMITS.tokens })
  } catch (error) {
    if (error instanceof GraphQL.GraphQLError) return error
    throw error
  }
}

/** Faults are answered with their message; a bug goes to the log, and the reader gets a general message. */
const formattedError = (error: GraphQLError, req: PayloadRequest): GraphQLFormattedError => {
  const { message, originalError } = error
  const place = {
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
  }
  if (!originalError) return { message, ...place }
  if (originalError instanceof APIError) {
    return {
      message,
      ...place,
      extensions: { ...(originalError as APIError<{ code?: string }>).data },
    }
  }
  req.payload.logger.error({
    err: originalError,
    msg: 'Readers asked over GraphQL and got no answer',
  })
  return { message: 'Something went wrong on our side. Ask again later.', ...place }
}

const invalid = (errors: readonly GraphQLError[], req: PayloadRequest): GraphQLAnswer => ({
  status: 400,
  body: { errors: errors.map((error) => formattedError(error, req)) },
})

/** Parses, validates, measures and executes one request of a reader. */
export const answerGraphQL = async (
  schema: GraphQLSchema,
  req: PayloadRequest,
  question: GraphQLRequest,
): Promise<GraphQLAnswer> => {
  const { operationName, query, variables } = question
  if (Buffer.byteLength(query) > READER_LIMITS.bytes) {
    return graphqlError(`The question is longer than ${READER_LIMITS.bytes} bytes.`, 413)
  }
  const document = parse(query)
  if (document instanceof GraphQL.GraphQLError) return invalid([document], req)
  const mistakes = GraphQL.validate(schema, document)
  if (mistakes.length > 0) return invalid(mistakes, req)
  const excess = limitError({ document, schema, variables })
  if (excess !== undefined) return graphqlError(excess)
  const { data, errors } = await GraphQL.execute({
    contextValue: { req },
    document,
    operationName: operationName ?? null,
    schema,
    variableValues: variables,
  })
  if (data === undefined) return invalid(errors ?? [], req)
  return {
    status: 200,
    body: errors ? { data, errors: errors.map((error) => formattedError(error, req)) } : { data },
  }
}
