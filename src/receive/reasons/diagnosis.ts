/** The command that a server answered, as far as a report says. */
export type AnsweredCommand = 'CONNECT' | 'HELO' | 'MAIL' | 'RCPT' | 'DATA'

/** What is known of one failure. */
export type Diagnosis = {
  /** The server's words. */
  readonly text: string
  readonly status: string | undefined
  readonly reply: number | undefined
  readonly command: AnsweredCommand | undefined
}

const MAX_WORDS = 2500
/** A name of a host: a domain of the texts, not a code such as `RESOLVER.ADR.NotFound`. */
const HOST = /(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-z]{2,24}(?![\w.-]*[A-Z])\b/g
const ADDRESS = /[^\s<>()[\]:;,"'|]{1,80}@[\w.-]{1,120}/g

/** Words in small letters, an address as `@`: local parts and links may spell out anything. */
export const plainWords = (text: string): string =>
  text
    .slice(0, MAX_WORDS)
    .replace(/https?:\/\/\S{1,400}/gi, ' ')
    .replace(ADDRESS, '@')
    .replace(HOST, '#')
    .replace(/I'm not going to try again; this message has been in the queue too long\.?/, '')
    .replace(/[’`´]/g, "'")
    .replace(/(?<=\s)[245]\d\d[- ](?:[245]\.\d{1,3}\.\d{1,3})? ?/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()

const STATUS = /(?<![\d.])#?([245]\.\d{1,2}\.\d{1,3})(?![\d.]*\d)/

/** The enhanced status code in a text. An address of a host, such as 5.1.1.12, is none. */
export const findStatus = (text: string): string | undefined => STATUS.exec(text)?.[1]

const REPLY =
  /(?<![\d.:[/])([45]\d\d)(?=[- ]|$|:)(?![- ]?\d{1,3}\.\d)|(?<![\d.:[/])([45]\d\d)(?=[- ]#?[45]\.\d)/

/** The basic reply code in a text. */
export const findReply = (text: string): number | undefined => {
  const found = REPLY.exec(text)
  const code = found?.[1] ?? found?.[2]
  return code === undefined ? undefined : Number(code)
}

const COMMANDS: readonly (readonly [AnsweredCommand, RegExp])[] = [
  [
    'DATA',
    /in reply to (?:end of )?data|after (?:end of )?data|end of data|\(data\)|during (?:the )?data|after message body|error following (?:end of )?data|-smtp command\s{1,4}data|for text command/i,
  ],
  [
    'RCPT',
    /in reply to rcpt|after rcpt|rcpt to:? ?<|rcpt to command|after recipient|does not like recipient|smtp:rcpt|following rcpt|rejected recipient|\[?rcpt_to\]?|did not like our rcpt|(?:after|to) rcpt command|rcpt command|-smtp command\s{1,4}rcpt/i,
  ],
  [
    'MAIL',
    /in reply to mail|after mail from|sender was rejected|\[mail_from\]|did not like our mail|following mail|mail from command|>>> mail from|-smtp command\s{1,4}mail/i,
  ],
  ['HELO', /in reply to (?:ehlo|helo|lhlo)|after (?:ehlo|helo)|>>> (?:ehlo|helo)/i],
  [
    'CONNECT',
    /refused to talk to me|while performing the .{0,20}greeting|after initial connection/i,
  ],
]

/** The command that a server answered, by the words with which mail servers say so. */
export const findCommand = (text: string): AnsweredCommand | undefined =>
  COMMANDS.find(([, pattern]) => pattern.test(text))?.[0]
