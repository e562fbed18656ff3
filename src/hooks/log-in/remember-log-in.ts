import type { CollectionAfterLoginHook, PayloadRequest } from 'payload'

import { deviceCookie } from './device-cookie.js'
import {
  createAttemptLimiter,
  type AttemptLimit,
} from '../../storage/rate-limits/attempt-limiter.js'
import { systemClock } from '../../storage/system-clock.js'
import { accountName, type Credentials } from './account-name.js'
import { SPENT_LIMITS, type LogInOptions } from './guard-log-in.js'

/** Every name that this person may log in with. */
const accountsOf = ({ email, username }: Credentials): string[] =>
  [accountName({ email }), accountName({ username })].filter((name) => name !== undefined)

const remember = (req: PayloadRequest, account: string, isSecure: boolean): void => {
  const { config, secret } = req.payload
  req.responseHeaders ??= new Headers()
  const cookie = deviceCookie({ account, prefix: config.cookiePrefix, secret }, { isSecure })
  req.responseHeaders.append('Set-Cookie', cookie)
}

/** After a successful log-in: gives the attempt back, and makes the browser known. */
export const rememberLogIn =
  ({ publicUrl, slugs }: LogInOptions): CollectionAfterLoginHook =>
  async ({ req, user }) => {
    const limits = (req.context[SPENT_LIMITS] ?? []) as readonly AttemptLimit[]
    await createAttemptLimiter(req.payload, slugs, systemClock).giveBack(limits)
    const isSecure = publicUrl.startsWith('https:')
    for (const account of accountsOf(user as Credentials)) remember(req, account, isSecure)
  }
