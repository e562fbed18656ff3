import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

import { parseCookies } from 'payload'

type DeviceOwner = {
  /** The name of the account, in lower case. */
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

/** Several people may use one browser: each has a cookie whose name does not reveal their address. */
const nameOf = (whose: DeviceOwner): string =>
  `${whose.prefix}-device-${deviceSignature(whose, 'name', '').slice(0, 8)}`

const isSame = (given: string, expected: string): boolean =>
  given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected))

/**
 * The browser's id, if this person has logged in with it before. Somebody who guesses passwords elsewhere cannot lock
 * them out of it ("Slow down online guessing attacks with device cookies", OWASP).
 */
export const knownDevice = (headers: Headers, whose: DeviceOwner): string | undefined => {
  const [nonce = '', signature = ''] = (parseCookies(headers).get(nameOf(whose)) ?? '').split('.')
  return nonce !== '' && isSame(signature, deviceSignature(whose, 'nonce', nonce))
    ? nonce
    : undefined
}

/** The value of a `Set-Cookie` header that makes this browser known. */
export const deviceCookie = (
  whose: DeviceOwner,
  { isSecure }: { readonly isSecure: boolean },
): string => {
  const nonce = randomBytes(16).toString('base64url')
  const value = `${nonce}.${deviceSignature(whose, 'nonce', nonce)}`
  const limits = `Path=/; Max-Age=${String(KEPT_FOR_S)}; HttpOnly; SameSite=Lax`
  return `${nameOf(whose)}=${value}; ${limits}${isSecure ? '; Secure' : ''}`
}
