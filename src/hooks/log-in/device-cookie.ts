import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

import { parseCookies } from 'payload'

type DeviceOwner = {
  /** Whoever logs in, as they wrote it, in small letters. */
  readonly account: string
  readonly prefix: string
  readonly secret: string
}

const KEPT_FOR_S = 365 * 86_400

const deviceSignature = (
  { account, secret }: DeviceOwner,
  purpose: 'name' | 'nonce',
  text: string,
): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['device', purpose, account, text]))
    .digest('base64url')

/** Several people may use one browser: each has a cookie of their own, whose name tells no address. */
const nameOf = (whose: DeviceOwner): string =>
  `${whose.prefix}-device-${deviceSignature(whose, 'name', '').slice(0, 8)}`

const isSame = (given: string, expected: string): boolean =>
  given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected))

/**
 * Which browser this is, where that person has logged in with it before. Whoever guesses passwords elsewhere cannot
 * lock them out of it ("Slow down online guessing attacks with device cookies", OWASP).
 */
export const knownDevice = (headers: Headers, whose: DeviceOwner): string | undefined => {
  const [nonce = '', signature = ''] = (parseCookies(headers).get(nameOf(whose)) ?? '').split('.')
  return nonce !== '' && isSame(signature, deviceSignature(whose, 'nonce', nonce))
    ? nonce
    : undefined
}

/** The cookie that makes this browser known, as a header's value. */
export const deviceCookie = (
  whose: DeviceOwner,
  { isSecure }: { readonly isSecure: boolean },
): string => {
  const nonce = randomBytes(16).toString('base64url')
  const value = `${nonce}.${deviceSignature(whose, 'nonce', nonce)}`
  const limits = `Path=/; Max-Age=${String(KEPT_FOR_S)}; HttpOnly; SameSite=Lax`
  return `${nameOf(whose)}=${value}; ${limits}${isSecure ? '; Secure' : ''}`
}
