import { createHmac, timingSafeEqual } from 'node:crypto'

/** A secret that signs links. Of a list of keys the first one signs and all of them verify. */
export type SigningKey = {
  /** Names the key in links: 1 to 32 letters, digits, `-` or `_`. */
  readonly id: string
  /** At least 16 characters; make one with `openssl rand -base64 32`. */
  readonly secret: string
}

export type TokenPurpose = 'unsubscribe' | 'preferences' | 'confirm' | 'bounce'

const macOf = (key: SigningKey, signed: string): string =>
  createHmac('sha256', key.secret).update(signed).digest('base64url')

/**
 * Signs the token of a personal link. It never expires, so that links in old mails keep working.
 *
 * @param subject id of a subscription or delivery; letters, digits and `-`
 * @returns `v1.<keyId>.<purpose>.<subject>.<mac>`
 */
export const signToken = (key: SigningKey, purpose: TokenPurpose, subject: string): string => {
  const signed = `v1.${key.id}.${purpose}.${subject}`
  return `${signed}.${macOf(key, signed)}`
}

/**
 * Verifies a token and returns its subject. Ids of keys need not be unique: a key of the options may have the id of one
 * in the database.
 *
 * @returns the subject, or `undefined` where none of the keys signed this token for this purpose
 */
export const verifyToken = (
  keys: readonly SigningKey[],
  purpose: TokenPurpose,
  token: string,
): string | undefined => {
  const [version, keyId, tokenPurpose, subject, mac, ...rest] = token.split('.')
  if (version !== 'v1' || tokenPurpose !== purpose || !subject || !mac || rest.length > 0)
    return undefined
  const given = Buffer.from(mac)
  const isMadeBy = (key: SigningKey): boolean => {
    const expected = Buffer.from(macOf(key, `v1.${key.id}.${purpose}.${subject}`))
    return given.length === expected.length && timingSafeEqual(given, expected)
  }
  return keys.filter(({ id }) => id === keyId).some(isMadeBy) ? subject : undefined
}
