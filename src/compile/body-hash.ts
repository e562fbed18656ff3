import { createHash, type Hash } from 'node:crypto'

import type { Skeleton } from './compile-skeleton.js'
import { relaxedEnd, relaxedLines } from './relaxed.js'

/** Base64 of the SHA-256 of one reader's body, piece by piece, in its canonical form: the `bh=` of a signature. */
export type HashBody = (body: readonly Buffer[]) => string

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
  return (written) => {
    const hash = begun.copy()
    for (const [index, piece] of written.entries()) {
      if (index < common) continue
      const known = canonical[index]
      if (Buffer.isBuffer(known)) hash.update(known)
      else hash.update(relaxedLines(piece.toString('latin1')), 'latin1')
    }
    return hash.digest('base64')
  }
}
