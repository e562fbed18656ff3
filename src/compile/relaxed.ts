/** One header field as a signature sees it: RFC 6376 section 3.4.2, `relaxed`, without the line end behind it. */
export const relaxedField = (field: string): string => {
  const at = field.indexOf(':')
  const value = field
    .slice(at + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()
  return `${field.slice(0, at).trim().toLowerCase()}:${value}`
}

/** Whole lines of a body as a signature sees them: RFC 6376 section 3.4.4, but for the empty lines at the end. */
export const relaxedLines = (lines: string): string =>
  lines.replace(/[ \t]+/g, ' ').replace(/ \r\n/g, '\r\n')

/** The last lines of a body, whose empty ones at the end do not count. */
export const relaxedEnd = (lines: string): string =>
  relaxedLines(lines).replace(/(?<!\r\n)(?:\r\n)+$/, '\r\n')
