import { createHmac } from 'node:crypto'

/**
 * The hash by which a suppression recognizes an address without storing it.
 *
 * @param secret must never change: with another one no suppression is found
 * @param normalizedAddress as `normalizeAddress` gives it
 * @returns HMAC-SHA256, 64 lower-case hex digits
 */
export const addressHash = (secret: string, normalizedAddress: string): string =>
  createHmac('sha256', secret).update(`suppression:${normalizedAddress}`).digest('hex')
