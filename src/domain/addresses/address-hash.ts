import { createHmac } from 'node:crypto'

/**
 * How a suppression remembers an address without holding it.
 *
 * @param secret kept as long as the suppressions: another one would forget them all
 * @param normalizedAddress as `normalizeAddress` gives it
 * @returns HMAC-SHA256, 64 lower-case hex digits
 */
export const addressHash = (secret: string, normalizedAddress: string): string =>
  createHmac('sha256', secret).update(`suppression:${normalizedAddress}`).digest('hex')
