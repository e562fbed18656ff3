import { bodyHasher } from './body-hash.js'
import type { Personal, Piece, Skeleton } from './compile-skeleton.js'
import { signatureField, signedFields } from './signature.js'
import type { Signer } from './signer.js'

const CRLF = '\r\n'

/** Writes one reader's message as pieces of whole lines; those that all readers get are the same buffers every time. */
export type WritePieces = (person: Personal) => Promise<readonly Buffer[]>

/** Writes one reader's message. */
export type WriteFor = (person: Personal) => Promise<Buffer>

/** Text whose characters are the bytes of the UTF-8: addresses may go beyond ASCII (RFC 6532). */
const byteText = (text: string): string => Buffer.from(text).toString('latin1')

/** The fields of a head as byte text, those that all readers get turned into it once. */
const headWriter = ({ head }: Skeleton): ((person: Personal) => string[]) => {
  const fields = head.map((piece) => (Buffer.isBuffer(piece) ? piece.toString('latin1') : piece))
  return (person) =>
    fields.map((field) => (typeof field === 'string' ? field : byteText(field(person))))
}

/**
 * One reader's message with a signature of each signer (RFC 6376, 8463): relaxed, the whole body, no `l=`. Without
 * signers it is the message as composed.
 */
export const piecesWriter = (skeleton: Skeleton, signers: readonly Signer[]): WritePieces => {
  const headOf = headWriter(skeleton)
  const hashOf = bodyHasher(skeleton)
  const bytes = (piece: Piece, person: Personal): Buffer =>
    Buffer.isBuffer(piece) ? piece : Buffer.from(piece(person))
  const signaturesOf = (fields: readonly string[], person: Personal): Promise<string[]> => {
    const signed = { at: person.date, bodyHash: hashOf(person) }
    const canonical = signedFields(fields)
    return Promise.all(signers.map((signer) => signatureField(signer, canonical, signed)))
  }
  return async (person) => {
    const fields = headOf(person)
    const signatures = signers.length > 0 ? await signaturesOf(fields, person) : []
    const head = Buffer.from([...signatures, ...fields, CRLF].join(''), 'latin1')
    return [head, ...skeleton.body.map((piece) => bytes(piece, person))]
  }
}

/** As `piecesWriter`, in one. */
export const messageWriter = (skeleton: Skeleton, signers: readonly Signer[]): WriteFor => {
  const write = piecesWriter(skeleton, signers)
  return async (person) => Buffer.concat(await write(person))
}
