import { bodyHasher } from './body-hash.js'
import type { Personal, Piece, Skeleton } from './compile-skeleton.js'
import { signatureField, signedFields } from './signature.js'
import type { Signer } from './signer.js'

const CRLF = Buffer.from('\r\n')

/** Writes one reader's message. */
export type WriteFor = (person: Personal) => Promise<Buffer>

/**
 * One reader's message with a signature of each signer (RFC 6376, 8463): relaxed, the whole body, no `l=`. Without
 * signers it is the message as composed.
 */
export const messageWriter = (skeleton: Skeleton, signers: readonly Signer[]): WriteFor => {
  const hashOf = bodyHasher(skeleton)
  const bytes = (piece: Piece, person: Personal): Buffer =>
    Buffer.isBuffer(piece) ? piece : Buffer.from(piece(person))
  return async (person) => {
    const head = skeleton.head.map((piece) => bytes(piece, person))
    const body = skeleton.body.map((piece) => bytes(piece, person))
    if (signers.length === 0) return Buffer.concat([...head, CRLF, ...body])
    const fields = signedFields(head.map((field) => field.toString('latin1')))
    const signed = { at: person.date, bodyHash: hashOf(person) }
    const signatures = await Promise.all(
      signers.map((signer) => signatureField(signer, fields, signed)),
    )
    return Buffer.concat([Buffer.from(signatures.join(''), 'latin1'), ...head, CRLF, ...body])
  }
}
