import type { ReadReply } from './read-reply.js'
import { VOCABULARY, type RelayLimit, type Sign } from './relay-vocabulary.js'
import type { SmtpVerb } from './reply-table.js'

/** Of mailbox providers: about a sender's address or domain at that provider, and no other. */
const PROVIDER_STATUS = /^[45]\.7\.(?:2[6-9]|5\d\d|6\d\d)$/
/** Of a mailbox: RFC 3463 section 3.3. */
const MAILBOX_STATUS = /^[45]\.2\.\d+$/
/** RFC 3463 section 3.5, mail system congestion: Gmail says it of what a user may send in a day, and of nothing else. */
const CONGESTED = '5.4.5'
/** RFC 3463 section 3.6: too many recipients of one message. */
const RECIPIENTS_STATUS = /^[45]\.5\.3$/
const GREYLISTED = /gr[ea]y-?list/

/** Nothing was said of a recipient yet. */
const BEFORE_RECIPIENT: readonly SmtpVerb[] = ['CONNECT', 'EHLO', 'STARTTLS', 'AUTH', 'MAIL']

const OWN_NAME = /^(?:<|\(?https?:|www\.)|@/
const CODES = /^\d{3}(?: [245]\.\d{1,3}\.\d{1,3})?/

/** Without what servers like to repeat: addresses and pages may have any word in them. */
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

/** What decides whether a limit is ours. */
type ReplyReading = {
  readonly signs: Signs
  readonly status: string
  /** Nothing was said of a recipient yet. */
  readonly isEarly: boolean
  /** A limit on so many in so long. */
  readonly hasPeriod: boolean
  /** Or too many of them. */
  readonly isInPeriod: boolean
}

type Verdict = {
  readonly when: (said: ReplyReading) => boolean
  readonly isOfOthers: (said: ReplyReading) => boolean
}

/** Read from the top: the first that fits decides whether a recipient, a message or one provider is to blame. */
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
  const said: ReplyReading = {
    hasPeriod,
    isInPeriod,
    isEarly: BEFORE_RECIPIENT.includes(verb),
    signs,
    status,
  }
  return VERDICTS.find(({ when }) => when(said))?.isOfOthers(said) ?? false
}

/** A bare "quota exceeded" at a recipient is most often said of a full mailbox. */
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
 * The limit of our own relay that a reply speaks of; `undefined` for all others, those of a recipient's mailbox and of a
 * mailbox provider among them. Read from codes and words together: relays have no code of their own for this.
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
