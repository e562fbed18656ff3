import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'

import { isAligned, senderDomain } from '../approve/alignment.js'
import type { Signer } from '../compile/dkim.js'
import { Fault } from '../domain/fault.js'
import type { DkimOption } from '../options/groups/delivery.js'

const LEAST_BITS = 2048

const unusable = ({ domain, selector }: DkimOption, why: string): Fault =>
  new Fault(
    'CONFIG_INVALID',
    `The DKIM key ${selector} of ${domain} cannot sign: ${why} Nothing was sent. Correct the key, or remove it if your relay signs.`,
  )

const parsed = (option: DkimOption): KeyObject => {
  try {
    return createPrivateKey(option.privateKey)
  } catch {
    throw unusable(option, 'it is no private key in PEM form.')
  }
}

const checkKind = (option: DkimOption, key: KeyObject): void => {
  if (key.asymmetricKeyType === 'ed25519') return
  if (key.asymmetricKeyType !== 'rsa')
    throw unusable(
      option,
      `it is of the kind ${String(key.asymmetricKeyType)}; take RSA or Ed25519.`,
    )
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (bits < LEAST_BITS)
    throw unusable(option, `it has ${String(bits)} bits; RSA takes ${String(LEAST_BITS)} or more.`)
}

const SAMPLE = Buffer.from('a sample, signed and verified before the first message is')

const checkSample = (option: DkimOption, key: KeyObject): void => {
  const algorithm = key.asymmetricKeyType === 'rsa' ? 'sha256' : undefined
  if (!verify(algorithm, SAMPLE, createPublicKey(key), sign(algorithm, SAMPLE, key)))
    throw unusable(option, 'what it signs does not verify.')
}

/**
 * Parses a key of the options and tests it with a sample.
 *
 * @throws {Fault} CONFIG_INVALID for what is no RSA key of at least 2048 bits and no Ed25519 key
 */
export const dkimSigner = (option: DkimOption): Signer => {
  const key = parsed(option)
  checkKind(option, key)
  checkSample(option, key)
  return { domain: option.domain, key, selector: option.selector }
}

/**
 * The keys that sign for a sender: those of its very domain, else those of its organisation. Other publications' keys say
 * nothing about it.
 */
export const signersFor = (
  senderAddress: string,
  signers: readonly Signer[],
): readonly Signer[] => {
  const from = senderDomain(senderAddress).toLowerCase()
  const own = signers.filter(({ domain }) => domain.toLowerCase() === from)
  return own.length > 0 ? own : signers.filter(({ domain }) => isAligned(domain, from))
}
