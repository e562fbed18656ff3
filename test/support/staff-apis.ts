import { configToSchema } from '@payloadcms/graphql'
import { graphql } from 'graphql'
import { createPayloadRequest, handleEndpoints } from 'payload'

import type { Role } from '../../src/domain/roles.js'
import type { Newsroom } from './newsroom.js'
import { logInStaff } from './log-in-staff.js'

export type Caller = Role | 'nobody'

/** The answer of an API; `message` is that of a refusal. */
export type ApiAnswer = {
  readonly status: number
  readonly message: string | undefined
  readonly body: unknown
}

type ErrorBody = { readonly errors?: readonly { readonly message: string }[] }

type CallArgs = { readonly body?: object; readonly language?: string; readonly method?: string }

export type StaffApis = Awaited<ReturnType<typeof openStaffApis>>

/** The app's HTTP routes and its generated GraphQL, each with the log-in of one person per role. */
export const openStaffApis = async (newsroom: Newsroom) => {
  const { databaseUri, options, payload } = newsroom
  const { schema } = configToSchema(payload.config)
  const { tokenOf } = await logInStaff(newsroom)

  const headersOf = (who: Caller, language = 'en'): Record<string, string> => {
    return {
      'accept-language': language,
      'content-type': 'application/json',
      ...(who === 'nobody' ? {} : { authorization: `JWT ${tokenOf(who)}` }),
    }
  }

  const rest = async (path: string, who: Caller, init: CallArgs = {}): Promise<ApiAnswer> => {
    const { body, language, method = 'GET' } = init
    const response = await handleEndpoints({
      config: payload.config,
      payloadInstanceCacheKey: databaseUri,
      request: new Request(new URL(`/api${path}`, options.publicUrl), {
        headers: headersOf(who, language),
        method,
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    })
    const answered = (await response.json()) as ErrorBody
    return { body: answered, message: answered.errors?.[0]?.message, status: response.status }
  }

  const ask = async (source: string, who: Caller, language?: string): Promise<ApiAnswer> => {
    const req = await createPayloadRequest({
      config: payload.config,
      payloadInstanceCacheKey: databaseUri,
      request: new Request(new URL('/api/graphql', options.publicUrl), {
        headers: headersOf(who, language),
      }),
    })
    const { data, errors } = await graphql({ contextValue: { headers: {}, req }, schema, source })
    const [error] = errors ?? []
    const cause = error?.originalError as { status?: number } | undefined
    return { body: data, message: error?.message, status: error ? (cause?.status ?? 500) : 200 }
  }

  return { graphql: ask, rest }
}
