import type { IssueContent, PublicationContent } from '../domain/content.js'
import { canonicalJson } from '../domain/content-hash.js'
import type { Sentence } from '../domain/localized-text.js'
import { sentence } from '../i18n/localize.js'
import { changedEntries } from './changed-entries.js'
import { changedSections } from './changed-sections.js'
import { quoted } from './quoted.js'

/** As many as somebody reads; the rest is counted. */
const MOST = 20

const differ = (before: unknown, after: unknown): boolean =>
  canonicalJson(before) !== canonicalJson(after)

const TEXTS = [
  ['title', 'moves:changedTitle'],
  ['date', 'moves:changedDate'],
  ['number', 'moves:changedNumber'],
  ['slug', 'moves:changedSlug'],
  ['subject', 'moves:changedSubject'],
  ['preheader', 'moves:changedPreheader'],
] as const

const PROSE = [
  ['introduction', 'moves:changedIntroduction'],
  ['contents', 'moves:changedContents'],
  ['outro', 'moves:changedOutro'],
] as const

const changedWords = (before: IssueContent, after: IssueContent): Sentence[] => [
  ...TEXTS.filter(([field]) => before[field] !== after[field]).map(([field, key]) =>
    sentence(key, { from: quoted(before[field]), to: quoted(after[field]) }),
  ),
  ...PROSE.filter(([field]) => differ(before[field], after[field])).map(([, key]) => sentence(key)),
]

const shownSender = ({ address, name, replyTo }: PublicationContent['sender']): string =>
  `${name} <${address}>${replyTo ? ` (${replyTo})` : ''}`

const changedPublication = (
  { look: lookBefore, sender: senderBefore, ...before }: PublicationContent,
  { look, sender, ...after }: PublicationContent,
): Sentence[] => [
  ...(differ(senderBefore, sender)
    ? [
        sentence('moves:changedSender', {
          from: quoted(shownSender(senderBefore)),
          to: quoted(shownSender(sender)),
        }),
      ]
    : []),
  ...(differ(lookBefore, look) ? [sentence('moves:changedLook')] : []),
  ...(differ(before, after) ? [sentence('moves:changedPublication')] : []),
]

const shortened = (changes: readonly Sentence[]): readonly Sentence[] =>
  changes.length > MOST
    ? [...changes.slice(0, MOST), sentence('moves:andMore', { count: changes.length - MOST })]
    : changes

/** What a reader would get otherwise than it was approved, in sentences that name it; nothing where hashes are equal. */
export const whatChanged = (before: IssueContent, after: IssueContent): readonly Sentence[] =>
  shortened([
    ...changedWords(before, after),
    ...changedSections(before.sections, after.sections),
    ...changedEntries(before, after),
    ...changedPublication(before.publication, after.publication),
  ])
