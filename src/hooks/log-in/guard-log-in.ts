import {
  AuthenticationError,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'

import { clientNetwork, NO_NETWORK } from '../../http/client-network.js'
import { decoyHash } from './decoy-hash.js'
import { knownDevice } from './device-cookie.js'
import {
  createAttemptLimiter,
  type AttemptLimit,
} from '../../storage/rate-limits/attempt-limiter.js'
import { systemClock } from '../../storage/system-clock.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'
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

const MINUTE_MS = 60_000

/** Keys of a request's context: the limits that its context has spent, and that it has made one. */
export const SPENT_LIMITS = 'roundupSpentAttempt'
const ATTEMPTED = 'roundupTriedDoor'

const refuseMore = (req: PayloadRequest, { waitMs }: SpentLimits): void => {
  if (waitMs === 0) return
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', String(Math.ceil(waitMs / 1000)))
  const count = Math.ceil(waitMs / MINUTE_MS)
  throw localizedFault('TOO_MANY_ATTEMPTS', localizedText('logIn:tooMany', { count }))
}

/** One GraphQL request may contain hundreds of attempts under different aliases. */
const refuseSecond = (req: PayloadRequest): void => {
  if (req.payloadAPI !== 'GraphQL') return
  if (req.context[ATTEMPTED])
    throw localizedFault('INPUT_INVALID', localizedText('logIn:oneAtATime'))
  req.context[ATTEMPTED] = true
}

/** The network of a call from inside the server is unknown. Whatever comes over HTTP comes through the proxies. */
const networkOf = ({ options, req }: LogInContext): string | undefined => {
  const network = clientNetwork(req.headers, options.trustedProxies)
  return network === NO_NETWORK && req.payloadAPI === 'local' ? undefined : network
}

const limiterOf = ({ options, req }: LogInContext) =>
  createAttemptLimiter(req.payload, options.slugs, systemClock)

/** The fields by which Payload finds an account. */
const namesIn = ({ auth: { loginWithUsername } }: SanitizedCollectionConfig): string[] => {
  if (!loginWithUsername) return ['email']
  return loginWithUsername.allowEmailLogin ? ['username', 'email'] : ['username']
}

/** The condition by which Payload finds an account. */
const whereOf = (collection: SanitizedCollectionConfig, account: string): Where => {
  const fields = namesIn(collection)
  const named: Where = { or: fields.map((field) => ({ [field]: { equals: account } })) }
  return collection.trash ? { and: [named, { deletedAt: { exists: false } }] } : named
}

/** An unknown account takes as long as a wrong password, and gets the same answer. */
const refuseUnknown = async (
  { collection, req }: LogInContext,
  account: string,
  password: string,
): Promise<void> => {
  const find = () =>
    req.payload.db.findOne({
      collection: collection.slug,
      req, // the first user is logged in within the transaction that creates it
      where: whereOf(collection, account),
    })
  if (await find()) return
  await find()
  await decoyHash(password)
  throw new AuthenticationError(req.t)
}

const logIn = async (context: LogInContext): Promise<void> => {
  const { args, req } = context
  const account = accountName(args.data)
  const password = args.data?.password
  // Payload refuses missing credentials itself, without a query.
  if (account === undefined || typeof password !== 'string' || password.trim() === '') return
  const { cookiePrefix } = req.payload.config
  const whose = { account, prefix: cookiePrefix, secret: req.payload.secret }
  const device = knownDevice(req.headers, whose)
  const attempt = { account, device, network: networkOf(context) }
  const spent = await spendAttempt(limiterOf(context), attempt)
  refuseMore(req, spent)
  await refuseUnknown(context, account, password)
  req.context[SPENT_LIMITS] = spent.limits satisfies readonly AttemptLimit[]
}

const forgotPassword = async (context: LogInContext): Promise<Args> => {
  const { args, collection, req } = context
  const account = accountName(args.data)
  if (account === undefined || req.payloadAPI === 'local') return args
  refuseMore(req, await spendReset(limiterOf(context), { account, network: networkOf(context) }))
  return mailInBackground({ args, collection, req })
}

const resetPassword = async (context: LogInContext): Promise<void> => {
  refuseMore(context.req, await spendToken(limiterOf(context), networkOf(context)))
}

const GUARDED_OPERATIONS = ['login', 'forgotPassword', 'resetPassword', 'unlock', 'refresh']

/**
 * Limits attempts to log in before Payload looks at them, over every API. Neither the answer nor its duration reveals
 * whether there is such an account.
 */
export const guardLogIn =
  (options: LogInOptions): CollectionBeforeOperationHook =>
  async (hook) => {
    // As a plain string: Payload's types leave some of the operations out.
    const { operation } = hook as { readonly operation: string }
    const { collection, req } = hook
    const args = hook.args as Args
    const context: LogInContext = { args, collection, options, req }
    if (!GUARDED_OPERATIONS.includes(operation) || isInBackground(req)) return hook.args
    refuseSecond(req)
    if (operation === 'login') await logIn(context)
    if (operation === 'resetPassword') await resetPassword(context)
    return operation === 'forgotPassword'
      ? (forgotPassword(context) as Promise<typeof hook.args>)
      : hook.args
  }
