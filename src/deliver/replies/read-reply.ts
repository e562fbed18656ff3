/** The parts of a reply. */
export type ReadReply = {
  /** Basic code (RFC 5321 section 4.2); 0 for words without one. */
  readonly code: number
  /** Enhanced status code (RFC 2034, 3463), e.g. `5.1.1`; some servers have none. */
  readonly status: string | undefined
  /** All of it in one line, each code once. */
  readonly text: string
}

const LINE = /^(\d{3})(?:$|[ -]#?([245]\.\d{1,3}\.\d{1,3}\b)?:? ?(.*)$)/

/** qmail and similar servers write it at the end: `511 no mailbox here by that name (#5.1.1)`. */
const AT_THE_END = /\(#([245]\.\d{1,3}\.\d{1,3})\b/

/** The basic code decides between temporary and permanent (RFC 5321 section 4.2.1), whatever class the enhanced code names. */
const inClassOf = (code: string, status: string | undefined): string | undefined =>
  status && `${code.charAt(0)}${status.slice(1)}`

/** @param reply its lines separated by line feeds, each with or without the code */
export const readReply = (reply: string): ReadReply => {
  const lines = reply.split(/\r?\n/).map((line) => LINE.exec(line) ?? [line, '', '', line])
  const first = (part: number): string => lines.find((line) => line[part])?.[part] ?? ''
  const code = first(1)
  const status = first(2)
  const words = lines.map(([, , , rest]) => rest?.trim())
  return {
    code: Number(code),
    status: inClassOf(code, status || AT_THE_END.exec(reply)?.[1]),
    text: [code, status, ...words].filter(Boolean).join(' '),
  }
}
