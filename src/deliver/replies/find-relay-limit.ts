import type { ReadReply } from './read-reply.js'
import { VOCABULARY, type RelayLimit, type Sign } from './relay-vocabulary.js'
import type { SmtpVerb } from './reply-table.js'

/** Used by mailbox providers about a sender's address or domain at that provider alone. */
const PROVIDER_STATUS = /^[45]\.7\.(?:2[6-9]|5\d\d|6\d\d)$/
/** About a mailbox: RFC 3463 section 3.3. */
const MAILBOX_STATUS = /^[45]\.2\.\d+$/
/** RFC 3463 section 3.5, mail system congestion: Gmail uses it only for the number of messages that a user may send in a day. */
const CONGESTED = '5.4.5'
/** RFC 3463 section 3.6: too many recipients of one message. */
const RECIPIENTS_STATUS = /^[45]\.5\.3$/
const GREYLISTED = /gr[ea]y-?list/

/** No recipient was named yet. */
const BEFORE_RECIPIENT: readonly SmtpVerb[] = ['CONNECT', 'EHLO', 'STARTTLS', 'AUTH', 'MAIL']

const OWN_NAME = /^(?:<|\(?https?:|www\.)|@/
const CODES = /^\d{3}(?: [245]\.\d{1,3}\.\d{1,3})?/

/** The text without addresses and URLs, which servers often repeat and which may contain any word. */
const wordsOf = ({ text }: ReadReply): string =>
  text
    .replace(CODES, '')
    .split(/\s+/)
    .filter((word) => !OWN_NAME.test(word))
    .join(' ')
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replaceAll('_', ' ')

type Signs = ReadonlySet<Sign>

const signsIn = (words: string): Signs =>
  new Set(VOCABULARY.filter((line) => line.words.test(words)).map(({ says }) => says))

/** The facts by which a limit is found to be our relay's or somebody else's. */
type ReplyReading = {
  readonly signs: Signs
  readonly status: string
  /** No recipient was named yet. */
  readonly isEarly: boolean
  /** A limit per time. */
  readonly hasPeriod: boolean
  /** A limit per time, or too many in a time. */
  readonly isInPeriod: boolean
}

type Verdict = {
  readonly when: (reading: ReplyReading) => boolean
  readonly isOfOthers: (reading: ReplyReading) => boolean
}

/** The first verdict that fits decides whether the limit is that of a recipient, a message or one provider. */
const VERDICTS: readonly Verdict[] = [
  { when: ({ status }) => PROVIDER_STATUS.test(status), isOfOthers: () => true },
  {
    when: ({ signs }) => signs.has('sending') && signs.has('limit'),
    isOfOthers: () => false,
  },
  { when: ({ signs }) => signs.has('provider'), isOfOthers: () => true },
  { when: ({ signs }) => signs.has('mailbox'), isOfOthers: ({ isEarly }) => !isEarly },
  {
    when: ({ signs }) => signs.has('holder'),
    isOfOthers: ({ hasPeriod, isEarly }) => !hasPeriod && !isEarly,
  },
  { when: ({ signs }) => signs.has('measure'), isOfOthers: ({ signs }) => !signs.has('long') },
  {
    when: ({ hasPeriod, signs }) => signs.has('content') && !hasPeriod && !signs.has('ours'),
    isOfOthers: () => true,
  },
  {
    when: ({ isEarly, status }) => MAILBOX_STATUS.test(status) && !isEarly,
    isOfOthers: ({ isInPeriod }) => !isInPeriod,
  },
  {
    when: ({ status }) => RECIPIENTS_STATUS.test(status),
    isOfOthers: ({ isInPeriod, signs }) => !isInPeriod && !signs.has('ours'),
  },
]

const isOfOthers = (signs: Signs, status: string, verb: SmtpVerb): boolean => {
  const isTimed = signs.has('long') || signs.has('short')
  const hasPeriod = signs.has('limit') && isTimed
  const isInPeriod = hasPeriod || (signs.has('tooMuch') && isTimed)
  const reading: ReplyReading = {
    hasPeriod,
    isInPeriod,
    isEarly: BEFORE_RECIPIENT.includes(verb),
    signs,
    status,
  }
  return VERDICTS.find(({ when }) => when(reading))?.isOfOthers(reading) ?? false
}

/** A bare "quota exceeded" at a recipient usually means a full mailbox. */
const isBareQuota = (words: string, verb: SmtpVerb): boolean =>
  /\bquota\b/.test(words) && !/limits?\b/.test(words) && !BEFORE_RECIPIENT.includes(verb)

const speaksOfLimit = (signs: Signs, words: string, verb: SmtpVerb): boolean => {
  if (signs.has('tooMuch')) return true
  if (!signs.has('limit')) return false
  if (signs.has('sending') || signs.has('ours') || signs.has('long') || signs.has('short'))
    return true
  return /\b(?:quota|\w*limits?|rates?|volume)\b/.test(words) && !isBareQuota(words, verb)
}

const kindOf = (signs: Signs, words: string, code: number): RelayLimit => {
  if (signs.has('session')) return 'session'
  if (signs.has('long')) return 'quota'
  if (signs.has('short')) return 'rate'
  if (/\bquota\b/.test(words)) return 'quota'
  return code >= 500 && !signs.has('tooMuch') ? 'quota' : 'rate'
}

/**
 * The limit of our own relay that a reply names; `undefined` for all other limits, such as those of a recipient's mailbox or a
 * mailbox provider. It is read from codes and words together: relays have no code of their own for this.
 */
export const findRelayLimit = (reply: ReadReply, verb: SmtpVerb): RelayLimit | undefined => {
  const { code, status = '' } = reply
  const words = wordsOf(reply)
  if (code < 400 || GREYLISTED.test(words)) return undefined
  if (status === CONGESTED) return 'quota'
  const signs = signsIn(words)
  if (!speaksOfLimit(signs, words, verb) || isOfOthers(signs, status, verb)) return undefined
  return kindOf(signs, words, code)
}
