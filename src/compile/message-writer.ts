import { bodyHasher } from './body-hash.js'
import type { PersonalData, MessagePiece, Skeleton } from './compile-skeleton.js'
import { headField, signatureField, signedFields, type HeadField } from './signature.js'
import type { Signer } from './signer.js'

const CRLF = '\r\n'

/** Writes one reader's message as pieces of whole lines; those that all readers get are the same buffers every time. */
export type WritePieces = (person: PersonalData) => Promise<readonly Buffer[]>

/** Writes one reader's message. */
export type WriteWholeMessage = (person: PersonalData) => Promise<Buffer>

/** Text whose characters are the bytes of the UTF-8: addresses may go beyond ASCII (RFC 6532). */
const byteText = (text: string): string => Buffer.from(text).toString('latin1')

/** The fields of a head, those that all readers get made once. */
const headWriter = ({ head }: Skeleton): ((person: PersonalData) => HeadField[]) => {
  const fields = head.map((piece) =>
    Buffer.isBuffer(piece) ? headField(piece.toString('latin1')) : piece,
  )
  return (person) =>
    fields.map((field) =>
      typeof field === 'function' ? headField(byteText(field(person))) : field,
    )
}

const bytesOf = (piece: MessagePiece, person: PersonalData): Buffer =>
  Buffer.isBuffer(piece) ? piece : Buffer.from(piece(person))

/**
 * One reader's message with a signature of each signer (RFC 6376, 8463): relaxed, the whole body, no `l=`. Without
 * signers it is the message as composed.
 */
export const piecesWriter = (skeleton: Skeleton, signers: readonly Signer[]): WritePieces => {
  const headOf = headWriter(skeleton)
  const hashOf = bodyHasher(skeleton)
  const signaturesOf = (
    fields: readonly HeadField[],
    body: readonly Buffer[],
    at: Date,
  ): Promise<string[]> => {
    const signed = { at, bodyHash: hashOf(body) }
    const canonical = signedFields(fields)
    return Promise.all(signers.map((signer) => signatureField(signer, canonical, signed)))
  }
  return async (person) => {
    const fields = headOf(person)
    const body = skeleton.body.map((piece) => bytesOf(piece, person))
    const signatures = signers.length > 0 ? await signaturesOf(fields, body, person.date) : []
    const head = [...signatures, ...fields.map(({ text }) => text), CRLF].join('')
    return [Buffer.from(head, 'latin1'), ...body]
  }
}

/** As `piecesWriter`, in one. */
export const messageWriter = (
  skeleton: Skeleton,
  signers: readonly Signer[],
): WriteWholeMessage => {
  const write = piecesWriter(skeleton, signers)
  return async (person) => Buffer.concat(await write(person))
}
