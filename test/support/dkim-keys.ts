import { generateKeyPairSync, type KeyObject } from 'node:crypto'

export type DkimKeys = {
  readonly selector: string
  readonly pem: string
  /** The DNS record of `<selector>._domainkey.<domain>`. */
  readonly record: string
}

export const pemOf = (key: KeyObject): string =>
  key.export({ format: 'pem', type: 'pkcs8' }).toString()

/** RFC 6376 section 3.6.1: an RSA key in SubjectPublicKeyInfo. */
export const rsaKeys = (selector = 'rsa', modulusLength = 2048): DkimKeys => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength })
  const p = publicKey.export({ format: 'der', type: 'spki' }).toString('base64')
  return { selector, pem: pemOf(privateKey), record: `v=DKIM1; k=rsa; p=${p}` }
}

/** RFC 8463 section 4: the 32 bytes of an Ed25519 key alone. */
export const ed25519Keys = (selector = 'ed'): DkimKeys => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const p = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64')
  return { selector, pem: pemOf(privateKey), record: `v=DKIM1; k=ed25519; p=${p}` }
}
