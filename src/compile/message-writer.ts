import {
  compileSkeleton,
  type CompileSkeletonArgs,
  type MessagePiece,
  type PersonalData,
  type Skeleton,
} from './compile-skeleton.js'
import {
  bodyHasher,
  headField,
  signatureField,
  signedFields,
  type HeadField,
  type Signer,
} from './dkim.js'

const CRLF = '\r\n'

/** Writes one reader's message as pieces of whole lines; pieces that all readers get are the same buffers every time. */
export type WritePieces = (person: PersonalData) => Promise<readonly Buffer[]>

/** Writes one reader's message. */
export type WriteWholeMessage = (person: PersonalData) => Promise<Buffer>

/**
 * One reader's message with a signature of each signer (RFC 6376, 8463): relaxed, the whole body, no `l=`. Without signers
 * it is the message as it was composed.
 */
export const piecesWriter = (skeleton: Skeleton, signers: readonly Signer[]): WritePieces => {
  const fieldsFor = headWriter(skeleton)
  const hashBody = bodyHasher(skeleton)
  const signaturesFor = (
    fields: readonly HeadField[],
    body: readonly Buffer[],
    at: Date,
  ): Promise<string[]> => {
    const signed = { at, bodyHash: hashBody(body) }
    const covered = signedFields(fields)
    return Promise.all(signers.map((signer) => signatureField(signer, covered, signed)))
  }
  return async (person) => {
    const fields = fieldsFor(person)
    const body = skeleton.body.map((piece) => bytesOf(piece, person))
    const signatures = signers.length > 0 ? await signaturesFor(fields, body, person.date) : []
    const head = [...signatures, ...fields.map(({ text }) => text), CRLF].join('')
    return [Buffer.from(head, 'latin1'), ...body]
  }
}

/** Like `piecesWriter`, in one buffer. */
export const messageWriter = (
  skeleton: Skeleton,
  signers: readonly Signer[],
): WriteWholeMessage => {
  const write = piecesWriter(skeleton, signers)
  return async (person) => Buffer.concat(await write(person))
}

/** A single message, made like those of a mailing: compiled, then spliced; unsigned. */
export const composeSingleMessage = async (
  args: CompileSkeletonArgs & { readonly person: PersonalData },
): Promise<Buffer> => messageWriter(await compileSkeleton(args), [])(args.person)

/** Text whose characters are the bytes of the UTF-8: addresses may go beyond ASCII (RFC 6532). */
const byteText = (text: string): string => Buffer.from(text).toString('latin1')

/** Writes the fields of a head; fields that all readers get are made once. */
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
