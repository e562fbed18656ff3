import { createHash, sign, type Hash, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

import type { Skeleton } from './compile-skeleton.js'

/**
 * Signs for a domain. `selector` names the record in its DNS that holds the public half: RFC 6376 section 3.6.2.1.
 *
 * @example { domain: 'news.example', selector: 'roundup1', key: createPrivateKey(pem) }
 */
export type Signer = {
  readonly domain: string
  readonly selector: string
  /** RSA (RFC 6376) or Ed25519 (RFC 8463), parsed once. */
  readonly key: KeyObject
}

/** A header field as it is sent, and as a signature sees it. */
export type HeadField = {
  readonly text: string
  /** In lower case. */
  readonly name: string
  readonly canonical: string
}

/** The fields that one signature covers, lowest in the head first, as a verifier looks for them. */
export type SignedFields = {
  readonly names: readonly string[]
  readonly canonical: readonly string[]
}

/**
 * Signed, and named once more than they occur, those that no message of ours has included: nobody can add a second one
 * above (RFC 6376 section 8.15). RFC 8058 section 4 asks for both fields of the unsubscription.
 */
const OVERSIGNED = [
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'in-reply-to',
  'references',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'content-language',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'list-subscribe',
  'list-post',
  'list-owner',
  'list-archive',
  'list-help',
]

/** Signed as often as they occur: relays add one of their own. */
const SIGNED_ONCE = ['feedback-id']

/** A line may have 998 octets; some readers handle no more than 76. */
const FOLD = 72

/** @param text one header field as it is sent, folded, without the line end behind it */
export const headField = (text: string): HeadField => ({
  text,
  name: text.slice(0, text.indexOf(':')).toLowerCase(),
  canonical: relaxedField(text),
})

/** Picks the fields of a head that are signed. */
export const signedFields = (fields: readonly HeadField[]): SignedFields => {
  const found = [...OVERSIGNED, ...SIGNED_ONCE].flatMap(
    (name) => fields.findLast((field) => field.name === name) ?? [],
  )
  return {
    names: [...found.map(({ name }) => name), ...OVERSIGNED],
    canonical: found.map(({ canonical }) => canonical),
  }
}

/**
 * Writes the DKIM-Signature field of a head and the hash of its body: relaxed/relaxed, the whole body, no `l=`.
 *
 * @param signed.bodyHash base64, as `bodyHasher` gives it
 * @returns the field, folded, with its line end
 */
export const signatureField = async (
  signer: Signer,
  fields: SignedFields,
  { at, bodyHash }: { readonly at: Date; readonly bodyHash: string },
): Promise<string> => {
  const tags = [
    'v=1',
    `a=${isEd25519(signer) ? 'ed25519-sha256' : 'rsa-sha256'}`,
    'c=relaxed/relaxed',
    `d=${signer.domain}`,
    `s=${signer.selector}`,
    `t=${String(Math.floor(at.getTime() / 1000))}`,
    `h=${foldList(fields.names, ':')}`,
    `bh=${bodyHash}`,
  ]
  const unsigned = `DKIM-Signature: ${tags.join(';\r\n ')};\r\n b=`
  const text = [...fields.canonical, relaxedField(unsigned)].join('\r\n')
  return `${unsigned}${foldBase64(await signText(signer, text))}\r\n`
}

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

const isEd25519 = ({ key }: Signer): boolean => key.asymmetricKeyType === 'ed25519'

const signInThread: (
  algorithm: string | undefined,
  data: Buffer,
  key: KeyObject,
) => Promise<Buffer> = promisify(sign)

/** Signs the canonical head in a thread of its own, so that sending goes on meanwhile. Ed25519 signs a hash (RFC 8463). */
const signText = async (signer: Signer, text: string): Promise<string> => {
  const data = Buffer.from(text, 'latin1')
  const signature = isEd25519(signer)
    ? await signInThread(undefined, createHash('sha256').update(data).digest(), signer.key)
    : await signInThread('sha256', data, signer.key)
  return signature.toString('base64')
}

/** One header field in the form `relaxed` (RFC 6376 section 3.4.2), without the line end behind it. */
const relaxedField = (field: string): string => {
  const at = field.indexOf(':')
  const value = field
    .slice(at + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()
  return `${field.slice(0, at).trim().toLowerCase()}:${value}`
}

/** Whole lines of a body in the form `relaxed` (RFC 6376 section 3.4.4), but for empty lines at the end. */
const relaxedLines = (lines: string): string =>
  lines.replace(/[ \t]+/g, ' ').replace(/ \r\n/g, '\r\n')

/** The last lines of a body: empty ones at the end do not count. */
const relaxedEnd = (lines: string): string =>
  relaxedLines(lines).replace(/(?<!\r\n)(?:\r\n)+$/, '\r\n')

const foldList = (parts: readonly string[], between: string): string =>
  parts.reduce(
    ({ line, text }, part, index) => {
      const separator = index === 0 ? '' : between
      const fits = line + separator.length + part.length <= FOLD
      return fits
        ? { line: line + separator.length + part.length, text: `${text}${separator}${part}` }
        : { line: part.length + 1, text: `${text}${separator.trimEnd()}\r\n ${part}` }
    },
    { line: 0, text: '' },
  ).text

const foldBase64 = (signature: string): string =>
  (signature.match(new RegExp(`.{1,${String(FOLD)}}`, 'g')) ?? []).join('\r\n ')
