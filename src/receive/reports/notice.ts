import { readHeaders, type HeaderFields } from '../mime/read-headers.js'
import type { Part, ReadEntity } from '../mime/read-entity.js'

/** A message that came back, with the words of the server and the message that it is about apart. */
export type Notice = {
  readonly headers: HeaderFields
  /** What the server wrote, without the message that it returns. */
  readonly text: string
  readonly parts: readonly Part[]
  /** Heads of the messages that are returned; the first is ours. */
  readonly returned: readonly HeaderFields[]
}

const MAX_TEXT = 128 * 1024
const MAX_LINE = 1000
const HEAD_LINE =
  /^(?:return-path|received|from|to|subject|date|message-id|mime-version|content-type|reply-to|dkim-signature|x-[\w-]{1,60})[ \t]?:/i
const TRACE = /^(?:return-path|received|message-id|mime-version|dkim-signature)[ \t]?:/i
const LOOK_AHEAD = 14

/** Where a head of a message begins in a text: three fields of one near each other, one of them by a mail server. */
const headStart = (lines: readonly string[]): number =>
  lines.findIndex((line, at) => {
    if (!HEAD_LINE.test(line)) return false
    const near = lines.slice(at, at + LOOK_AHEAD)
    const fields = near.filter((row) => HEAD_LINE.test(row))
    return fields.length >= 3 && fields.some((row) => TRACE.test(row))
  })

const SEPARATOR =
  /^[ \t>*=_-]{0,80}(?:(?:this is|below (?:this line )?is|here is|included is|following is|the following is)? ?(?:a |the )?(?:copy of (?:the|your)|original|returned|unsent|undelivered|header of the original|message headers? follows?|your original|included is a copy)[ \w,.']{0,60})[ \t:.*=_-]{0,80}$/i

const cutAt = (lines: readonly string[]): number => {
  const head = headStart(lines)
  const mark = lines.findIndex(
    (line) => /[-=_*:]{1,3}\s*$|^[-=_*]/.test(line) && SEPARATOR.test(line),
  )
  const found = [head, mark].filter((at) => at > 0)
  return found.length > 0 ? Math.min(...found) : head === 0 ? 0 : lines.length
}

type CutText = { readonly said: string; readonly head: HeaderFields | undefined }

const cutText = (text: string): CutText => {
  const lines = text
    .slice(0, MAX_TEXT)
    .split('\n')
    .map((line) => line.slice(0, MAX_LINE))
  const at = cutAt(lines)
  const rest = lines.slice(at)
  const begin = rest.findIndex((line) => HEAD_LINE.test(line))
  const end = rest.indexOf('', Math.max(begin, 0))
  const head = begin < 0 ? undefined : readHeaders(rest.slice(begin, end < 0 ? undefined : end))
  return { said: lines.slice(0, at).join('\n'), head }
}

const isHeadPart = ({ type }: Part): boolean =>
  type === 'text/rfc822-headers' || type === 'message/rfc822-headers' || type === 'text/rfc822'

/** Separates what a server says from what it returns. */
export const readNotice = ({ headers, parts }: ReadEntity): Notice => {
  const own = parts.filter((part) => !part.isReturned && !isHeadPart(part))
  const hasPlain = own.some(({ text, type }) => type === 'text/plain' && text.trim() !== '')
  const texts = own
    .filter(({ type }) => type.startsWith('text/') && (type !== 'text/html' || !hasPlain))
    .map(({ text }) => cutText(text))
  const heads = parts.filter(isHeadPart).map(({ text }) => readHeaders(text.split('\n')))
  const inner = parts
    .filter(({ isReturned, type }) => isReturned && type.startsWith('message/'))
    .map((part) => part.headers)
  const tails = texts.flatMap(({ head }) => head ?? [])
  return {
    headers,
    parts,
    text: texts
      .map(({ said }) => said)
      .join('\n\n')
      .slice(0, MAX_TEXT),
    returned: [...inner, ...heads, ...tails].filter(({ names }) => names.size > 0),
  }
}
