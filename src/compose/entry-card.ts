import { closeBidi } from '../domain/text/close-bidi.js'
import { unformattedText } from '../domain/prose.js'
import { countWords } from '../domain/reading-time.js'
import { sourceHost } from '../domain/urls/source-host.js'
import type { FlatEntry } from './documents.js'
import { lexicalToProse } from '../rich-text/lexical-to-prose.js'

type EntryStage = 'collected' | 'drafted' | 'ready'

/** An entry with the fields of the newsroom. */
export type CardDocument = FlatEntry & {
  readonly stage?: EntryStage | null
  readonly note?: string | null
  readonly section?: string | null
}

type PointRow = {
  readonly key: string
  readonly label: string
  readonly aliases?: readonly string[] | null
  readonly required?: boolean | null
}

type AnswerRow = NonNullable<CardDocument['points']>[number]

const normalizeLabel = (label: string): string =>
  label
    .trim()
    .replace(/(?<![?:.])[?:.]+$/, '')
    .toLowerCase()

/** Compares by key, else by label: a label that an editor typed has no key. */
const isAnswerTo = ({ key, label }: AnswerRow, point: PointRow): boolean =>
  key === point.key ||
  [point.label, ...(point.aliases ?? [])].some(
    (name) => normalizeLabel(name) === normalizeLabel(label),
  )

/** The data of an entry's card on the lineup screen. */
export type EntryCardData = {
  readonly id: string
  readonly title: string
  readonly host: string
  readonly stage: EntryStage
  /** How many of the points that its section asks for are answered. */
  readonly points: { readonly answered: number; readonly asked: number }
  /** Number of words of the body. */
  readonly words: number
  readonly note: string
  readonly section: string | null
}

const hasText = (text: unknown): boolean => unformattedText(lexicalToProse(text)).trim() !== ''

const countPoints = (
  { points }: CardDocument,
  definitions: readonly PointRow[],
): EntryCardData['points'] => {
  const written = (points ?? []).filter(({ text }) => hasText(text))
  const required = definitions.filter((point) => point.required)
  const asked = required.length > 0 ? required : definitions
  const answered = asked.filter((definition) =>
    written.some((point) => isAnswerTo(point, definition)),
  )
  return { answered: answered.length, asked: asked.length }
}

/**
 * Builds the card of an entry.
 *
 * @param definitions points of the section that has or proposes the entry, else of the publication
 */
export const toEntryCard = (
  entry: CardDocument,
  definitions: readonly PointRow[],
): EntryCardData => ({
  id: entry.id,
  title: closeBidi(entry.title),
  host: sourceHost(entry.sources?.[0]?.url ?? ''),
  stage: entry.stage ?? 'collected',
  points: countPoints(entry, definitions),
  words: countWords(unformattedText(lexicalToProse(entry.body))),
  note: entry.note ?? '',
  section: entry.section ?? null,
})
