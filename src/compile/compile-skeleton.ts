import { createHash } from 'node:crypto'

import {
  headerFields,
  personalFields,
  PERSONAL_FIELDS,
  type HeadArgs,
  type PersonalHead,
} from './headers.js'
import {
  fillHtml,
  fillText,
  hasPlaceholder,
  PLACEHOLDER_LINKS,
  type PersonalLinks,
} from './placeholders.js'
import type { ComposeMime } from './ports.js'

/** All parts of a message that differ from reader to reader. */
export type PersonalData = PersonalHead & PersonalLinks

/** Bytes that all readers get, or a function that writes what one reader gets. */
export type MessagePiece = Buffer | ((person: PersonalData) => string)

/** A message with gaps for personal parts: each header field is a piece, the body consists of whole lines. */
export type Skeleton = {
  readonly head: readonly MessagePiece[]
  readonly body: readonly MessagePiece[]
}

export type CompileSkeletonArgs = HeadArgs & {
  /** Both parts, with `PLACEHOLDER_LINKS` in place of personal links. */
  readonly rendered: { readonly html: string; readonly text: string }
  readonly mime: ComposeMime
}

type PersonalLine = { readonly marker: string; readonly write: (links: PersonalLinks) => string }

type Fill = (line: string, links: PersonalLinks) => string

const CRLF = '\r\n'
const NOBODY: PersonalHead = {
  to: { address: 'reader@example.org' },
  messageId: 'id@example.org',
  date: new Date(0),
  unsubscribe: PLACEHOLDER_LINKS.unsubscribe,
}

/** Replaces every personal line by a marker of its own; a marker is too short to be wrapped. */
const markLines = (
  part: string,
  seed: string,
  fill: Fill,
): { marked: string; lines: PersonalLine[] } => {
  const lines: PersonalLine[] = []
  const marked = part.split(/\r\n|\r|\n/).map((line) => {
    if (!hasPlaceholder(line)) return line
    const marker = `personal-${seed}-${lines.length}`
    lines.push({ marker, write: (links) => fill(line, links) })
    return marker
  })
  return { marked: marked.join(CRLF) + CRLF, lines }
}

/** The head as pieces: each personal field is a function that writes it for one reader. */
const headPieces = (head: string, args: CompileSkeletonArgs): readonly MessagePiece[] =>
  head.split(/\r\n(?![ \t])/).map((field) => {
    const at = PERSONAL_FIELDS.findIndex((name) => field.startsWith(`${name}:`))
    if (at < 0) return Buffer.from(field + CRLF)
    return (person: PersonalData): string => {
      const value = personalFields(args, person)[at]
      return value ? args.mime.field(value) + CRLF : ''
    }
  })

const bodyPieces = (
  body: string,
  lines: readonly PersonalLine[],
  mime: ComposeMime,
): readonly MessagePiece[] => {
  const pieces: MessagePiece[] = []
  let rest = body
  for (const { marker, write } of lines) {
    const at = rest.indexOf(marker + CRLF)
    pieces.push(Buffer.from(rest.slice(0, at)), (person) => mime.line(write(person) + CRLF))
    rest = rest.slice(at + marker.length + CRLF.length)
  }
  return [...pieces, Buffer.from(rest)]
}

const joinBuffers = (pieces: readonly MessagePiece[]): readonly MessagePiece[] =>
  pieces.reduce<MessagePiece[]>((joined, piece) => {
    const last = joined.at(-1)
    if (Buffer.isBuffer(piece) && Buffer.isBuffer(last)) {
      joined[joined.length - 1] = Buffer.concat([last, piece])
    } else joined.push(piece)
    return joined
  }, [])

/**
 * Composes a rendition once, and splits it where readers differ: at personal header fields and at the lines of
 * the parts that hold a personal link. A spliced message has the bytes that composing it for its reader gives.
 */
export const compileSkeleton = async (args: CompileSkeletonArgs): Promise<Skeleton> => {
  const { mime, rendered } = args
  const seed = createHash('sha256')
    .update(rendered.text)
    .update(rendered.html)
    .digest('hex')
    .slice(0, 24)
  const text = markLines(rendered.text, `text-${seed}`, fillText)
  const html = markLines(rendered.html, `html-${seed}`, fillHtml)
  const message = await mime.compose({
    fields: headerFields(args, NOBODY),
    text: text.marked,
    html: html.marked,
    boundarySeed: seed,
  })
  const whole = message.toString('latin1')
  const endOfHead = whole.indexOf(CRLF + CRLF)
  const body = whole.slice(endOfHead + 2 * CRLF.length)
  return {
    head: headPieces(whole.slice(0, endOfHead), args),
    body: joinBuffers(bodyPieces(body, [...text.lines, ...html.lines], mime)),
  }
}
