/** The parts of one of our messages. */
export type ReadMessage = { readonly head: string; readonly text: string; readonly html: string }

const CRLF = '\r\n'

/**
 * Reads messages that `ComposeMime` wrote, and no others: multipart/alternative, the text part first, both quoted-printable in
 * UTF-8. A preview therefore shows what the bytes contain, not what they were made from.
 */
export const readMessage = (raw: Buffer): ReadMessage => {
  const whole = raw.toString('latin1')
  const [head, body] = parted(whole)
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1] ?? ''
  const [text = '', html = ''] = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => decoded(parted(part)[1]))
  return { head: Buffer.from(head, 'latin1').toString('utf8'), text, html }
}

const parted = (part: string): readonly [string, string] => {
  const at = part.indexOf(CRLF + CRLF)
  return [part.slice(0, at), part.slice(at + 2 * CRLF.length)]
}

/** RFC 2045 section 6.7; the line end before a boundary belongs to the boundary. */
const decoded = (body: string): string => {
  const bytes = body
    .replace(/\r\n$/, '')
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll(CRLF, '\n')
}
