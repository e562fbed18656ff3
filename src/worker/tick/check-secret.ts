import { createHash, timingSafeEqual } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { clientNetwork } from '../../http/client-network.js'
import type { ResolvedOptions, ResolvedTick } from '../../options/resolve-options.js'
import {
  createAttemptLimiter,
  type AttemptLimit,
} from '../../storage/rate-limits/attempt-limiter.js'
import { systemClock } from '../../storage/system-clock.js'

type SecretCheck =
  | { readonly kind: 'right' }
  | { readonly kind: 'wrong' }
  /** Too many wrong secrets came from there. */
  | { readonly kind: 'limited'; readonly waitMs: number }

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Digests are of one length, so that the comparison takes the same time whatever was sent. */
const isSame = (given: string, secret: string): boolean =>
  timingSafeEqual(digest(given), digest(secret))

const bearerOf = ({ headers }: Pick<PayloadRequest, 'headers'>): string => {
  const given = headers.get('authorization') ?? ''
  return /^bearer /i.test(given) ? given.slice('bearer '.length).trim() : ''
}

const limitOf = (network: string): AttemptLimit => ({
  kind: 'tick',
  of: [network],
  atOnce: 10,
  intervalMs: 60_000,
})

/**
 * Compares the secret of a request. Wrong ones are limited per network. Where networks are unknown, a right one is always
 * taken: otherwise anybody could keep the schedule out.
 */
export const checkSecret = async (
  req: PayloadRequest,
  { slugs, trustedProxies }: Pick<ResolvedOptions, 'slugs' | 'trustedProxies'>,
  { secret }: ResolvedTick,
): Promise<SecretCheck> => {
  const isRight = isSame(bearerOf(req), secret.trim())
  const network = clientNetwork(req.headers, trustedProxies)
  if (isRight && network === undefined) return { kind: 'right' }
  const limiter = createAttemptLimiter(req.payload, slugs, systemClock)
  const limits = [limitOf(network ?? 'anywhere')]
  const waitMs = await limiter.take(limits)
  if (waitMs > 0) return { kind: 'limited', waitMs }
  if (isRight) await limiter.giveBack(limits)
  return { kind: isRight ? 'right' : 'wrong' }
}
