import type { BounceReason } from '../reports/report.js'
import { unknownAddressWords } from './address-phrases.js'
import { plainWords, type Diagnosis } from './diagnosis.js'
import { FIRST_PHRASES, HOST_PHRASES, OTHER_PHRASES } from './reason-phrases.js'
import { reasonOfStatus } from './status-reasons.js'

const phraseIn = (
  phrases: readonly (readonly [BounceReason, RegExp])[],
  words: string,
): BounceReason | undefined => phrases.find(([, pattern]) => pattern.test(words))?.[0]

const isTemporary = ({ status, reply }: Diagnosis): boolean =>
  (status ?? '').startsWith('4') || (status === undefined && reply !== undefined && reply < 500)

const isAboutRecipient = ({ command, status }: Diagnosis): boolean =>
  command === 'RCPT' || /^[45]\.1\.(?:[01]|10)$/.test(status ?? '')

/** "User unknown" after the message, or with a code about something else, is how some servers hide a filter. */
const unknownAddress = (words: string, diagnosis: Diagnosis): BounceReason | undefined => {
  if (diagnosis.command === 'MAIL' || diagnosis.command === 'HELO') return undefined
  const found = unknownAddressWords(words)
  if (found === undefined) return undefined
  const isStated =
    found === 'strong' || (diagnosis.status === undefined && /\bno such /.test(words))
  return isStated || isAboutRecipient(diagnosis) ? 'userUnknown' : 'filtered'
}

const unknownHost = (words: string, diagnosis: Diagnosis): BounceReason | undefined => {
  if (diagnosis.command === 'MAIL' || diagnosis.command === 'DATA') return undefined
  const found = phraseIn(HOST_PHRASES, words)
  return found && isTemporary(diagnosis) ? 'networkError' : found
}

const byReply = ({ command, reply }: Diagnosis): BounceReason | undefined => {
  if (command === 'MAIL') return 'rejected'
  if (reply === 542) return 'userUnknown' // MessageLabs: the customer has registered no such address
  if (reply === 551) return 'hasMoved'
  if (reply === 521 || reply === 556) return 'notAccept'
  if (reply === 552) return 'mailboxFull'
  return undefined
}

/** Why a message was not delivered, by the words first, as servers choose them with more care than codes. */
export const classifyBounce = (diagnosis: Diagnosis): BounceReason => {
  const words = plainWords(diagnosis.text)
  return (
    phraseIn(FIRST_PHRASES, words) ??
    unknownHost(words, diagnosis) ??
    unknownAddress(words, diagnosis) ??
    (diagnosis.command === 'MAIL' ? 'rejected' : undefined) ??
    phraseIn(OTHER_PHRASES, words) ??
    reasonOfStatus(diagnosis.status) ??
    byReply(diagnosis) ??
    'undefined'
  )
}

const FINAL: ReadonlySet<BounceReason> = new Set([
  'userUnknown',
  'hostUnknown',
  'hasMoved',
  'notAccept',
])

/** `true` where the address or its host does not exist: mailing it again costs the sender its reputation. */
export const isPermanentAddress = (reason: BounceReason): boolean => FINAL.has(reason)
