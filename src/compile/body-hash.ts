import { createHash, type Hash } from 'node:crypto'

import type { Personal, Piece, Skeleton } from './compile-skeleton.js'
import { relaxedEnd, relaxedLines } from './relaxed.js'

const written = (piece: Piece, person: Personal): string =>
  Buffer.isBuffer(piece) ? piece.toString('latin1') : Buffer.from(piece(person)).toString('latin1')

/** Base64 of the SHA-256 of one reader's body in its canonical form: the `bh=` of a signature. */
export type HashBody = (person: Personal) => string

/** What all readers get is canonicalised once, and hashed once as far as the first line that is personal. */
export const bodyHasher = ({ body }: Skeleton): HashBody => {
  const last = body.length - 1
  const canonical = body.map((piece, index) => {
    if (!Buffer.isBuffer(piece)) return piece
    const text = piece.toString('latin1')
    return Buffer.from(index === last ? relaxedEnd(text) : relaxedLines(text), 'latin1')
  })
  const personalAt = canonical.findIndex((piece) => !Buffer.isBuffer(piece))
  const common = personalAt < 0 ? canonical.length : personalAt
  const begun = canonical
    .slice(0, common)
    .reduce<Hash>((hash, piece) => hash.update(piece as Buffer), createHash('sha256'))
  const rest = canonical.slice(common)
  return (person) => {
    const hash = begun.copy()
    for (const piece of rest) {
      if (Buffer.isBuffer(piece)) hash.update(piece)
      else hash.update(relaxedLines(written(piece, person)), 'latin1')
    }
    return hash.digest('base64')
  }
}
