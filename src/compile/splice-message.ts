import type { Personal, Skeleton } from './compile-skeleton.js'

/** One reader's message: CRLF line ends, not dot-stuffed, unsigned. */
export const spliceMessage = (skeleton: Skeleton, person: Personal): Buffer =>
  Buffer.concat(
    skeleton.map((piece) => (Buffer.isBuffer(piece) ? piece : Buffer.from(piece(person)))),
  )
