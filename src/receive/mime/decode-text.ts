const OLD_NAMES: Readonly<Record<string, string>> = {
  'unicode-1-1-utf-7': 'utf-8',
  'utf-7': 'utf-8',
  utf8: 'utf-8',
  cp932: 'shift_jis',
  'x-unknown': 'utf-8',
  ansi_x3: 'latin1',
}

/** Bytes as text: by their own charset, by UTF-8, else as Windows-1252, which every sequence of bytes is valid in. */
export const decodeBytes = (bytes: Buffer, charset = 'utf-8'): string => {
  const name = charset.toLowerCase()
  for (const label of [OLD_NAMES[name] ?? name, 'utf-8'])
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  return new TextDecoder('windows-1252').decode(bytes)
}

/** Quoted-printable (RFC 2045 section 6.7), as far as it is valid; the rest stays as it is. */
const decodeQuotedPrintable = (text: string): string =>
  text
    .replace(/=[ \t]{0,8}\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** @param raw one character per byte (Latin-1), as it came */
export const decodeBody = (raw: string, encoding = '', charset?: string): string => {
  const name = encoding.trim().toLowerCase()
  if (name === 'base64') return decodeBytes(Buffer.from(raw, 'base64'), charset)
  const plain = name === 'quoted-printable' ? decodeQuotedPrintable(raw) : raw
  return decodeBytes(Buffer.from(plain, 'latin1'), charset)
}

const ENCODED_WORD = /=\?([\w-]{1,40})\?([BQ])\?([^?\s]{0,400})\?=/gi

/** The text of a header field with its encoded words (RFC 2047) decoded. */
export const decodeWords = (value: string): string =>
  value
    .replace(/\?= (?==\?)/g, '?=')
    .replace(ENCODED_WORD, (_, charset: string, encoding: string, text: string) =>
      encoding.toUpperCase() === 'B'
        ? decodeBytes(Buffer.from(text, 'base64'), charset)
        : decodeBody(text.replaceAll('_', ' '), 'quoted-printable', charset),
    )
