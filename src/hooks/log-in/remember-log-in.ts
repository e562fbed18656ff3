import type { CollectionAfterLoginHook, PayloadRequest } from 'payload'

import { deviceCookie } from './device-cookie.js'
import { createRateLimiter, type RateLimit } from './attempt-limiter.js'
import { systemClock } from '../../storage/system-clock.js'
import { accountIn, type Credentials } from './account-in.js'
import { SPENT, type DoorOptions } from './guard-log-in.js'

/** Under each name that this person may log in with. */
const accountsOf = ({ email, username }: Credentials): string[] =>
  [accountIn({ email }), accountIn({ username })].filter((name) => name !== undefined)

const remember = (req: PayloadRequest, account: string, isSecure: boolean): void => {
  const { config, secret } = req.payload
  req.responseHeaders ??= new Headers()
  const cookie = deviceCookie({ account, prefix: config.cookiePrefix, secret }, { isSecure })
  req.responseHeaders.append('Set-Cookie', cookie)
}

/** Whoever got in has guessed nothing: the attempt is given back, and the browser is known from now on. */
export const rememberLogIn =
  ({ publicUrl, slugs }: DoorOptions): CollectionAfterLoginHook =>
  async ({ req, user }) => {
    const limits = (req.context[SPENT] ?? []) as readonly RateLimit[]
    await createRateLimiter(req.payload, slugs, systemClock).giveBack(limits)
    const isSecure = publicUrl.startsWith('https:')
    for (const account of accountsOf(user as Credentials)) remember(req, account, isSecure)
  }
