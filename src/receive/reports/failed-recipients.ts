import { addressesOf } from '../mime/addresses-of.js'
import type { Notice } from './notice.js'

/** A recipient that a notice names in words, with what is said of it. */
export type FailedRecipient = { readonly recipient: string; readonly text: string }

const LOCAL = "[\\w.!#$%&'*+/=?^`{|}~\u0080-\uffff-]{1,100}"
const HOST = '[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}'
const MAX_RECIPIENTS = 100

const ORNAMENT = /^[\s*>•·-]{1,60}/
const LABEL =
  /^(?:\d{3}[- ]|recipient(?: address)?:|addressed to:|original address:|rcpt to:|failed recipient:|e-?mail:|address:|failed addresse?s?:|user:|empf[äa]nger:|destinataire ?:|destinatario:|кому:|получатель:|宛先[:：]|收件人[:：])\s{0,10}/i
const FIRST_ADDRESS = new RegExp(`^["'<(]{0,3}(${LOCAL}@${HOST})(?![\\w@-])`)

/** The address that begins a line, after bullets and labels. */
const addressAtStart = (line: string): string | undefined => {
  const plain = line.slice(0, 400).replace(ORNAMENT, '').replace(LABEL, '')
  return FIRST_ADDRESS.exec(plain)?.[1]
}

const IN_SENTENCE = new RegExp(
  `\\b(?:to|for|recipients?|address(?:es)?|user|mailbox|an|für|para|à|a|destinataire|кому|rcpt to|in|that|email)(?:\\(s\\))?[ :]{1,3}(?:["'<[(]|mailto:){0,3}(${LOCAL}@${HOST})(?![\\w@-])`,
  'i',
)
const AFTER = new RegExp(
  `["'<[(]{0,2}(${LOCAL}@${HOST})["'>\\])]{0,2} (?:could|can|was|is|does|has|did|had|wasn't|isn't|doesn't|failed|rejected|konnte|n'a|no |не |不)`,
  'i',
)

/** The address that a sentence says something about. */
const addressInSentence = (line: string): string | undefined => {
  const short = line.slice(0, 400)
  return IN_SENTENCE.exec(short)?.[1] ?? AFTER.exec(short)?.[1]
}

const SERVERS = /^(?:mailer-daemon|postmaster|mail-daemon|mdaemon|mmdf)@/i

/** Addresses of the one who gets the notice, of its author, and of whoever wrote the returned message. */
const others = ({ headers, returned }: Notice): Set<string> => {
  const own = ['from', 'to', 'reply-to', 'delivered-to', 'x-original-to'].flatMap((name) =>
    headers.all(name),
  )
  const senders = returned
    .slice(0, 1)
    .flatMap((head) =>
      ['from', 'return-path', 'sender', 'reply-to'].flatMap((name) => head.all(name)),
    )
  return new Set([...own, ...senders].flatMap(addressesOf).map((address) => address.toLowerCase()))
}

type Line = { readonly at: number; readonly address: string }

type FindAddress = (line: string) => string | undefined

const linesOf = (
  lines: readonly string[],
  find: FindAddress,
  isWanted: (address: string) => boolean,
): Line[] =>
  lines.flatMap((line, at) => {
    const address = line.includes('@') ? find(line) : undefined
    return address && isWanted(address) ? { at, address } : []
  })

const CLOSING =
  /^[ \t]{0,20}[-=*_]{5,}|^[ \t]{0,4}(?:for (?:further|more)|please|the (?:original|message)|this (?:report|message was))/i

/** The words about each address: from its line to the next one; where nothing follows, what stands before it. */
const withWords = (lines: readonly string[], found: readonly Line[]): FailedRecipient[] => {
  const texts = new Map<string, string>()
  for (const [index, { address, at }] of found.entries()) {
    const next = found[index + 1]?.at ?? lines.length
    const said = lines.slice(at, Math.min(next, at + 30))
    const end = said.findIndex((line, offset) => offset > 1 && CLOSING.test(line))
    const about = said.slice(0, end < 0 ? undefined : end).join(' ')
    const key = address.toLowerCase()
    texts.set(key, `${texts.get(key) ?? ''} ${about}`.trim().slice(0, 4000))
  }
  return [...texts].slice(0, MAX_RECIPIENTS).map(([recipient, text]) => ({ recipient, text }))
}

const named = ({ headers }: Notice): string[] =>
  ['x-failed-recipients', 'x-mailer-daemon-recipients']
    .flatMap((name) => headers.all(name))
    .flatMap(addressesOf)

const unique = (addresses: readonly string[]): string[] => [
  ...new Map(addresses.map((address) => [address.toLowerCase(), address])).values(),
]

const fromReturned = (notice: Notice): string[] => {
  const heads = notice.returned.slice(0, 1)
  return unique(
    heads
      .flatMap((head) => ['x-envelope-to', 'delivered-to', 'to'].flatMap((name) => head.all(name)))
      .flatMap(addressesOf),
  )
}

const ALL = (): boolean => true

/** The recipients that a notice without a delivery status is about. */
export const findFailedRecipients = (notice: Notice): FailedRecipient[] => {
  const lines = notice.text.split('\n')
  const known = others(notice)
  const isNew = (address: string): boolean =>
    !known.has(address.toLowerCase()) && !SERVERS.test(address)
  const whole = (recipient: string): FailedRecipient => ({
    recipient,
    text: notice.text.slice(0, 4000),
  })
  const starts = withWords(lines, linesOf(lines, addressAtStart, isNew))
  const failed = unique(named(notice))
  if (failed.length > 0 && failed.length !== starts.length)
    return failed.map(
      (recipient) =>
        starts.find((one) => one.recipient === recipient.toLowerCase()) ?? whole(recipient),
    )
  if (starts.length > 0) return starts
  const inside = withWords(lines, linesOf(lines, addressInSentence, isNew))
  if (inside.length > 0) return inside
  const own = withWords(lines, linesOf(lines, addressAtStart, ALL))
  if (own.length > 0) return own
  return fromReturned(notice).map(whole)
}
