import { createHash, sign, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

/** Signs for a domain; `selector` names the record in its DNS that holds the public half. */
export type Signer = {
  readonly domain: string
  readonly selector: string
  /** RSA (RFC 6376) or Ed25519 (RFC 8463), parsed once. */
  readonly key: KeyObject
}

const signInThread: (
  algorithm: string | undefined,
  data: Buffer,
  key: KeyObject,
) => Promise<Buffer> = promisify(sign)

const isEd25519 = ({ key }: Signer): boolean => key.asymmetricKeyType === 'ed25519'

/** The `a=` of a signature. */
export const algorithmOf = (signer: Signer): string =>
  isEd25519(signer) ? 'ed25519-sha256' : 'rsa-sha256'

/** Signs the canonical head in a thread of its own, so that sending goes on meanwhile. */
export const signText = async (signer: Signer, text: string): Promise<string> => {
  const data = Buffer.from(text, 'latin1')
  const signature = isEd25519(signer)
    ? await signInThread(undefined, createHash('sha256').update(data).digest(), signer.key)
    : await signInThread('sha256', data, signer.key)
  return signature.toString('base64')
}
