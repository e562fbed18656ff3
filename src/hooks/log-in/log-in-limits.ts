import type { AttemptLimit, AttemptLimiter } from '../../storage/rate-limits/attempt-limiter.js'

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS

/** Who tries to log in as whom. */
export type LogInAttempt = {
  readonly account: string
  /** Known if proxies report it. */
  readonly network: string | undefined
  /** Id of a browser that this person has logged in with before. */
  readonly device: string | undefined
}

/** The limits that an attempt has spent. They are given back to whoever logs in. */
export type SpentLimits = { readonly waitMs: number; readonly limits: readonly AttemptLimit[] }

const ofNetwork = (network: string): AttemptLimit => ({
  kind: 'network',
  of: [network],
  atOnce: 20,
  intervalMs: 10 * SECOND_MS,
})

const ofPair = (account: string, from: string): AttemptLimit => ({
  kind: 'log-in',
  of: [account, from],
  atOnce: 10,
  intervalMs: MINUTE_MS,
})

const ofAccount = (account: string): AttemptLimit => ({
  kind: 'account',
  of: [account],
  atOnce: 20,
  intervalMs: MINUTE_MS,
})

/** Attempts that a network keeps on an account that is attacked from many networks. */
const ofAttacked = (account: string, network: string): AttemptLimit => ({
  kind: 'attacked',
  of: [account, network],
  atOnce: 2,
  intervalMs: 10 * MINUTE_MS,
})

const spend = async (
  limiter: AttemptLimiter,
  limits: readonly AttemptLimit[],
): Promise<SpentLimits> => {
  const waitMs = await limiter.take(limits)
  return { limits: waitMs > 0 ? [] : limits, waitMs }
}

const spendFrom = async (
  limiter: AttemptLimiter,
  account: string,
  network: string,
): Promise<SpentLimits> => {
  const own = await spend(limiter, [ofNetwork(network), ofPair(account, network)])
  if (own.waitMs > 0) return own
  const all = await spend(limiter, [ofAccount(account)])
  const more = all.waitMs > 0 ? await spend(limiter, [ofAttacked(account, network)]) : all
  if (more.waitMs > 0) await limiter.giveBack(own.limits)
  return more.waitMs > 0 ? more : { limits: [...own.limits, ...more.limits], waitMs: 0 }
}

/**
 * Takes an attempt from the limits of a known browser, of the account in its network, or of the account alone if the
 * network is unknown. Nothing depends on whether there is such an account. An account that is attacked from many
 * networks keeps two attempts for every other one, so that attackers cannot lock its owner out.
 */
export const spendAttempt = (
  limiter: AttemptLimiter,
  { account, device, network }: LogInAttempt,
): Promise<SpentLimits> => {
  if (device !== undefined) return spend(limiter, [ofPair(account, `device ${device}`)])
  if (network === undefined) return spend(limiter, [ofPair(account, 'anywhere')])
  return spendFrom(limiter, account, network)
}

/** For requests of a mail by which somebody sets a new password. */
export const spendReset = (
  limiter: AttemptLimiter,
  { account, network = 'anywhere' }: Pick<LogInAttempt, 'account' | 'network'>,
): Promise<SpentLimits> =>
  spend(limiter, [
    ...(network === 'anywhere' ? [] : [ofNetwork(network)]),
    { kind: 'reset', of: [account, network], atOnce: 3, intervalMs: 10 * MINUTE_MS },
  ])

/** For requests with a token of such a mail, which nobody can guess. */
export const spendToken = (
  limiter: AttemptLimiter,
  network: string | undefined,
): Promise<SpentLimits> => spend(limiter, network === undefined ? [] : [ofNetwork(network)])
