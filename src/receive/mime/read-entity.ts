import { decodeBody } from './decode-text.js'
import { htmlToLines } from './html-to-lines.js'
import { readHeaders, type HeaderFields } from './read-headers.js'

/** A leaf of a message: a part that has no parts. */
export type Part = {
  readonly type: string
  /** Decoded, with line feeds; HTML as the words that are seen. */
  readonly text: string
  /** It belongs to a message inside the message. */
  readonly isReturned: boolean
  readonly headers: HeaderFields
}

/** A message that broken or hostile senders made: every limit cuts, none fails. */
const MAX_DEPTH = 12
const MAX_PARTS = 200
const MAX_BODY = 512 * 1024

type Walk = { readonly depth: number; readonly isReturned: boolean; readonly parts: Part[] }

const parameterOf = (field: string, name: string): string | undefined => {
  const found = new RegExp(
    `;\\s{0,20}${name}\\s{0,20}=\\s{0,20}(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`,
    'i',
  ).exec(field)
  return found?.[1] ?? found?.[2]
}

const isHead = (line: string | undefined): boolean => /^[A-Za-z][\w-]{0,60}:/.test(line ?? '')

type Boundary = { readonly mark: string; readonly preamble: readonly string[] }

/** The boundary that a multipart names; else the first line that looks like one, and what stands before it is a part, too. */
const boundaryOf = (lines: readonly string[], named: string | undefined): Boundary | undefined => {
  if (named !== undefined && lines.some((line) => line.startsWith(`--${named}`)))
    return { mark: named, preamble: [] }
  const at = lines.findIndex(
    (line, index) => line.length > 4 && line.startsWith('--') && isHead(lines[index + 1]),
  )
  const mark = lines[at]?.slice(2).trimEnd()
  return mark === undefined ? undefined : { mark, preamble: ['', ...lines.slice(0, at)] }
}

const splitParts = (lines: readonly string[], boundary: string): string[][] => {
  const parts: string[][] = []
  let open: string[] | undefined
  for (const line of lines) {
    const mark = line.startsWith(`--${boundary}`)
      ? line.slice(boundary.length + 2).trim()
      : undefined
    if (mark === '' || mark === '--') {
      open = mark === '' && parts.length < MAX_PARTS ? [] : undefined
      if (open) parts.push(open)
    } else open?.push(line)
  }
  return parts
}

const headEnd = (lines: readonly string[]): number => {
  const at = lines.indexOf('')
  return at < 0 ? lines.length : at
}

const leafText = (type: string, headers: HeaderFields, body: string): string => {
  const charset = parameterOf(headers.get('content-type') ?? '', 'charset')
  const raw = body.slice(0, MAX_BODY)
  const text = decodeBody(raw, headers.get('content-transfer-encoding'), charset).replaceAll(
    '\r',
    '',
  )
  return type === 'text/html' ? htmlToLines(text) : text
}

type Entity = {
  readonly headers: HeaderFields
  readonly type: string
  readonly body: readonly string[]
}

const openEntity = (lines: readonly string[]): Entity => {
  const end = headEnd(lines)
  const headers = readHeaders(lines.slice(0, end))
  const named = /^[\w.+/-]{1,80}/.exec(headers.get('content-type') ?? '')?.[0] ?? 'text/plain'
  return { headers, type: named.toLowerCase(), body: lines.slice(end + 1) }
}

const partsOf = ({ body, headers }: Entity): readonly (readonly string[])[] => {
  const boundary = boundaryOf(body, parameterOf(headers.get('content-type') ?? '', 'boundary'))
  if (!boundary) return []
  const parts = splitParts(body, boundary.mark)
  return boundary.preamble.length > 0 ? [boundary.preamble, ...parts] : parts
}

const innerLines = ({ body, headers }: Entity): string[] => {
  const raw = body.join('\n').slice(0, MAX_BODY)
  return decodeBody(raw, headers.get('content-transfer-encoding'), 'latin1').split('\n')
}

const walk = (entity: Entity, { depth, isReturned, parts }: Walk): void => {
  const { body, headers, type } = entity
  if (parts.length >= MAX_PARTS) return
  const deeper = { depth: depth + 1, isReturned, parts }
  const within = type.startsWith('multipart/') && depth < MAX_DEPTH ? partsOf(entity) : []
  if (within.length > 0) {
    for (const part of within) walk(openEntity(part), deeper)
    return
  }
  if (depth < MAX_DEPTH && (type === 'message/rfc822' || type === 'message/global')) {
    const inner = openEntity(innerLines(entity))
    parts.push({ type, headers: inner.headers, isReturned: true, text: '' })
    walk(inner, { ...deeper, isReturned: true })
    return
  }
  const leaf = type.startsWith('multipart/') ? 'text/plain' : type
  parts.push({ type: leaf, headers, isReturned, text: leafText(leaf, headers, body.join('\n')) })
}

/** A message as its header fields and its leaves, in their order. */
export type ReadEntity = { readonly headers: HeaderFields; readonly parts: readonly Part[] }

/** Reads MIME (RFC 2045, 2046) as far as it can be read. @param raw one character per byte (Latin-1) */
export const readEntity = (raw: string): ReadEntity => {
  const parts: Part[] = []
  const lines = raw.replace(/\r\n?/g, '\n').split('\n')
  const first = lines.findIndex((line) => line !== '' && !/^>?From /.test(line))
  const entity = openEntity(lines.slice(Math.max(first, 0)))
  walk(entity, { depth: 0, isReturned: false, parts })
  return { headers: entity.headers, parts }
}
