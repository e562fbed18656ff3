import type { IssueContent, PublicationContent } from '../domain/content.js'
import { canonicalJson } from '../domain/content-hash.js'
import type { LocalizedText } from '../domain/localized-text.js'
import { localizedText } from '../i18n/localize.js'
import { changedEntries } from './changed-entries.js'
import { changedSections } from './changed-sections.js'
import { shortenQuote } from './shorten-quote.js'

/** As many as people read; the rest is counted. */
const MOST = 20

const differ = (before: unknown, after: unknown): boolean =>
  canonicalJson(before) !== canonicalJson(after)

const TEXTS = [
  ['title', 'transitions:changedTitle'],
  ['date', 'transitions:changedDate'],
  ['number', 'transitions:changedNumber'],
  ['slug', 'transitions:changedSlug'],
  ['subject', 'transitions:changedSubject'],
  ['preheader', 'transitions:changedPreheader'],
] as const

const PROSE = [
  ['introduction', 'transitions:changedIntroduction'],
  ['contents', 'transitions:changedContents'],
  ['outro', 'transitions:changedOutro'],
] as const

const changedTexts = (before: IssueContent, after: IssueContent): LocalizedText[] => [
  ...TEXTS.filter(([field]) => before[field] !== after[field]).map(([field, key]) =>
    localizedText(key, { from: shortenQuote(before[field]), to: shortenQuote(after[field]) }),
  ),
  ...PROSE.filter(([field]) => differ(before[field], after[field])).map(([, key]) =>
    localizedText(key),
  ),
]

const formatSender = ({ address, name, replyTo }: PublicationContent['sender']): string =>
  `${name} <${address}>${replyTo ? ` (${replyTo})` : ''}`

const changedPublication = (
  { look: lookBefore, sender: senderBefore, ...before }: PublicationContent,
  { look, sender, ...after }: PublicationContent,
): LocalizedText[] => [
  ...(differ(senderBefore, sender)
    ? [
        localizedText('transitions:changedSender', {
          from: shortenQuote(formatSender(senderBefore)),
          to: shortenQuote(formatSender(sender)),
        }),
      ]
    : []),
  ...(differ(lookBefore, look) ? [localizedText('transitions:changedLook')] : []),
  ...(differ(before, after) ? [localizedText('transitions:changedPublication')] : []),
]

const shortened = (changes: readonly LocalizedText[]): readonly LocalizedText[] =>
  changes.length > MOST
    ? [
        ...changes.slice(0, MOST),
        localizedText('transitions:andMore', { count: changes.length - MOST }),
      ]
    : changes

/** Describes what readers would get differently from what was approved; empty if the hashes are equal. */
export const describeChanges = (
  before: IssueContent,
  after: IssueContent,
): readonly LocalizedText[] =>
  shortened([
    ...changedTexts(before, after),
    ...changedSections(before.sections, after.sections),
    ...changedEntries(before, after),
    ...changedPublication(before.publication, after.publication),
  ])
