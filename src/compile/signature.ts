import { relaxedField } from './relaxed.js'
import { algorithmOf, signText, type Signer } from './signer.js'

/**
 * Signed where they stand, and named once more than they do, those that no message of ours has among them: nobody can
 * add another above (RFC 6376 section 8.15). RFC 8058 section 4 asks for both fields of the unsubscription.
 */
const SEALED = [
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

/** Signed where they stand: relays add one of their own. */
const SIGNED = ['feedback-id']

/** A line may have 998 octets, and 76 are read everywhere. */
const FOLD = 72

const nameOf = (field: string): string => field.slice(0, field.indexOf(':')).toLowerCase()

/** A field as it is sent, and as a signature sees it. */
export type HeadField = {
  readonly text: string
  readonly name: string
  readonly canonical: string
}

export const headField = (text: string): HeadField => ({
  text,
  name: nameOf(text),
  canonical: relaxedField(text),
})

/** The fields that are signed, lowest first, as a verifier looks for them. */
export const signedFields = (
  fields: readonly HeadField[],
): { names: string[]; canonical: string[] } => {
  const found = [...SEALED, ...SIGNED].flatMap(
    (name) => fields.findLast((field) => field.name === name) ?? [],
  )
  return {
    names: [...found.map(({ name }) => name), ...SEALED],
    canonical: found.map(({ canonical }) => canonical),
  }
}

const folded = (parts: readonly string[], between: string): string =>
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

const inPieces = (signature: string): string =>
  (signature.match(new RegExp(`.{1,${String(FOLD)}}`, 'g')) ?? []).join('\r\n ')

/** The header field that signs a head and the hash of its body, with its line end. */
export const signatureField = async (
  signer: Signer,
  fields: ReturnType<typeof signedFields>,
  { at, bodyHash }: { readonly at: Date; readonly bodyHash: string },
): Promise<string> => {
  const tags = [
    'v=1',
    `a=${algorithmOf(signer)}`,
    'c=relaxed/relaxed',
    `d=${signer.domain}`,
    `s=${signer.selector}`,
    `t=${String(Math.floor(at.getTime() / 1000))}`,
    `h=${folded(fields.names, ':')}`,
    `bh=${bodyHash}`,
  ]
  const unsigned = `DKIM-Signature: ${tags.join(';\r\n ')};\r\n b=`
  const signature = await signText(
    signer,
    [...fields.canonical, relaxedField(unsigned)].join('\r\n'),
  )
  return `${unsigned}${inPieces(signature)}\r\n`
}
