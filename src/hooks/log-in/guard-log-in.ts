import {
  AuthenticationError,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'

import { Refusal } from '../../access/refusal.js'
import { clientNetwork, NO_NETWORK } from './client-network.js'
import { decoyHash } from './decoy-hash.js'
import { knownDevice } from './device-cookie.js'
import { createAttemptLimiter, type AttemptLimit } from './attempt-limiter.js'
import { systemClock } from '../../storage/system-clock.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { localizedText } from '../../i18n/localize.js'
import { accountName, type Credentials } from './account-name.js'
import { isInBackground, mailInBackground } from './mail-in-background.js'
import { spendAttempt, spendReset, spendToken, type SpentLimits } from './log-in-limits.js'

export type LogInOptions = Pick<ResolvedOptions, 'publicUrl' | 'slugs' | 'trustedProxies'>

type Args = { data?: Credentials } & Record<string, unknown>

type LogInContext = {
  readonly args: Args
  readonly collection: SanitizedCollectionConfig
  readonly options: LogInOptions
  readonly req: PayloadRequest
}

const BAD_REQUEST = 400
const TOO_MANY = 429
const MINUTE_MS = 60_000

/** In a request's context: what its attempt has spent, and that it has made one. */
export const SPENT_LIMITS = 'roundupSpentAttempt'
const ATTEMPTED = 'roundupTriedDoor'

const refuseMore = (req: PayloadRequest, { waitMs }: SpentLimits): void => {
  if (waitMs === 0) return
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', String(Math.ceil(waitMs / 1000)))
  const count = Math.ceil(waitMs / MINUTE_MS)
  throw new Refusal(req, TOO_MANY, localizedText('logIn:tooMany', { count }))
}

/** One request of GraphQL may hold hundreds of attempts under other names. */
const refuseSecond = (req: PayloadRequest): void => {
  if (req.payloadAPI !== 'GraphQL') return
  if (req.context[ATTEMPTED]) throw new Refusal(req, BAD_REQUEST, localizedText('logIn:oneAtATime'))
  req.context[ATTEMPTED] = true
}

/** What calls from inside the server come from is not known; whoever comes over HTTP comes through the proxies. */
const networkOf = ({ options, req }: LogInContext): string | undefined => {
  const network = clientNetwork(req.headers, options.trustedProxies)
  return network === NO_NETWORK && req.payloadAPI === 'local' ? undefined : network
}

const limiterOf = ({ options, req }: LogInContext) =>
  createAttemptLimiter(req.payload, options.slugs, systemClock)

/** By what Payload finds somebody. */
const namesIn = ({ auth: { loginWithUsername } }: SanitizedCollectionConfig): string[] => {
  if (!loginWithUsername) return ['email']
  return loginWithUsername.allowEmailLogin ? ['username', 'email'] : ['username']
}

/** Whom Payload would look for. */
const whereOf = (collection: SanitizedCollectionConfig, account: string): Where => {
  const fields = namesIn(collection)
  const named: Where = { or: fields.map((field) => ({ [field]: { equals: account } })) }
  return collection.trash ? { and: [named, { deletedAt: { exists: false } }] } : named
}

/** As much work for somebody who does not exist as for a wrong password, and the same answer. */
const refuseUnknown = async (
  { collection, req }: LogInContext,
  account: string,
  password: string,
): Promise<void> => {
  const find = () =>
    req.payload.db.findOne({
      collection: collection.slug,
      req, // the first user is logged in by the transaction that makes it
      where: whereOf(collection, account),
    })
  if (await find()) return
  await find()
  await decoyHash(password)
  throw new AuthenticationError(req.t)
}

const logIn = async (door: LogInContext): Promise<void> => {
  const { args, req } = door
  const account = accountName(args.data)
  const password = args.data?.password
  // Payload says what is missing, and looks for nobody.
  if (account === undefined || typeof password !== 'string' || password.trim() === '') return
  const { cookiePrefix } = req.payload.config
  const whose = { account, prefix: cookiePrefix, secret: req.payload.secret }
  const device = knownDevice(req.headers, whose)
  const attempt = { account, device, network: networkOf(door) }
  const spent = await spendAttempt(limiterOf(door), attempt)
  refuseMore(req, spent)
  await refuseUnknown(door, account, password)
  req.context[SPENT_LIMITS] = spent.limits satisfies readonly AttemptLimit[]
}

const forgotPassword = async (door: LogInContext): Promise<Args> => {
  const { args, collection, req } = door
  const account = accountName(args.data)
  if (account === undefined || req.payloadAPI === 'local') return args
  refuseMore(req, await spendReset(limiterOf(door), { account, network: networkOf(door) }))
  return mailInBackground({ args, collection, req })
}

const resetPassword = async (door: LogInContext): Promise<void> => {
  refuseMore(door.req, await spendToken(limiterOf(door), networkOf(door)))
}

const GUARDED_OPERATIONS = ['login', 'forgotPassword', 'resetPassword', 'unlock', 'refresh']

/**
 * Before Payload looks at any log-in, by whichever API: is this one attempt too many? Nothing of what it answers, or of
 * how long it takes, tells whether there is such an account.
 *
 * @throws {Refusal} 429 with how long to wait; 400 for a second attempt within one request
 */
export const guardLogIn =
  (options: LogInOptions): CollectionBeforeOperationHook =>
  async (hook) => {
    // As a plain text: Payload's types leave some of the operations out.
    const { operation } = hook as { readonly operation: string }
    const { collection, req } = hook
    const args = hook.args as Args
    const door: LogInContext = { args, collection, options, req }
    if (!GUARDED_OPERATIONS.includes(operation) || isInBackground(req)) return hook.args
    refuseSecond(req)
    if (operation === 'login') await logIn(door)
    if (operation === 'resetPassword') await resetPassword(door)
    return operation === 'forgotPassword'
      ? (forgotPassword(door) as Promise<typeof hook.args>)
      : hook.args
  }
