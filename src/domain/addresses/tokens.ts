import { createHmac, timingSafeEqual } from 'node:crypto'

/** A secret that signs links; the first of a list signs, all of them verify. */
export type SigningKey = { readonly id: string; readonly secret: string }

export type TokenPurpose = 'unsubscribe' | 'preferences' | 'confirm' | 'bounce'

const macOf = (key: SigningKey, signed: string): string =>
  createHmac('sha256', key.secret).update(signed).digest('base64url')

/**
 * A link's proof of who it was made for. Never expires, so that the mails of the first release still work.
 *
 * @param subject id of a subscription or delivery; letters, digits and `-`
 * @returns `v1.<keyId>.<purpose>.<subject>.<mac>`
 */
export const signToken = (key: SigningKey, purpose: TokenPurpose, subject: string): string => {
  const signed = `v1.${key.id}.${purpose}.${subject}`
  return `${signed}.${macOf(key, signed)}`
}

/**
 * The subject of a token made by any of the keys for this purpose, or `undefined` for anything else. Ids need not be
 * unique: a key of the options may be called like the one that the database keeps.
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
