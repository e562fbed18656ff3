import { handleEndpoints } from 'payload'

import { ROLES, type Role } from '../../src/domain/roles.js'
import { PASSWORD, type Newsroom } from './newsroom.js'

export type Staff = Awaited<ReturnType<typeof logInStaff>>

/** Logs in one person of each role: the app's HTTP routes with their log-ins, and their tokens. */
export const logInStaff = async ({ databaseUri, options, payload, people }: Newsroom) => {
  const tokens = new Map<Role, string>()
  for (const role of ROLES) {
    const data = { email: people[role].email, password: PASSWORD }
    const { token = '' } = await payload.login({ collection: people[role].collection, data })
    tokens.set(role, token)
  }
  const tokenOf = (role: Role): string => tokens.get(role) ?? ''
  const call = (path: string, role?: Role, init: RequestInit = {}): Promise<Response> =>
    handleEndpoints({
      config: payload.config,
      payloadInstanceCacheKey: databaseUri,
      request: new Request(new URL(`/api${path}`, options.publicUrl), {
        ...init,
        headers: {
          'accept-language': 'en',
          'content-type': 'application/json',
          ...(role ? { authorization: `JWT ${tokenOf(role)}` } : {}),
        },
      }),
    })
  return { call, tokenOf }
}
