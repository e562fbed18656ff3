import { closeBidi } from '../domain/text/close-bidi.js'
import { unformattedText } from '../domain/prose.js'
import { countWords } from '../domain/reading-time.js'
import { sourceHost } from '../domain/urls/source-host.js'
import type { EntryDocument } from './documents.js'
import { lexicalToProse } from '../rich-text/lexical-to-prose.js'

type EntryStage = 'collected' | 'drafted' | 'ready'

/** An entry with what the desk keeps of it. */
export type CardDocument = EntryDocument & {
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

/** A label that an editor typed has no key, and may be worded otherwise. */
const isAnswerTo = ({ key, label }: AnswerRow, asked: PointRow): boolean =>
  key === asked.key ||
  [asked.label, ...(asked.aliases ?? [])].some(
    (name) => normalizeLabel(name) === normalizeLabel(label),
  )

/** What a card at the desk says of an entry. */
export type EntryCardData = {
  readonly id: string
  readonly title: string
  readonly host: string
  readonly stage: EntryStage
  /** Of those that its place asks for. */
  readonly points: { readonly answered: number; readonly asked: number }
  /** Of the body, which a highlight tells. */
  readonly words: number
  readonly note: string
  readonly section: string | null
}

const hasText = (text: unknown): boolean => unformattedText(lexicalToProse(text)).trim() !== ''

const countPoints = (
  { points }: CardDocument,
  definitions: readonly PointRow[],
): EntryCardData['points'] => {
  const told = (points ?? []).filter(({ text }) => hasText(text))
  const required = definitions.filter((point) => point.required)
  const asked = required.length > 0 ? required : definitions
  const answered = asked.filter((definition) => told.some((point) => isAnswerTo(point, definition)))
  return { answered: answered.length, asked: asked.length }
}

/** @param definitions the points of the section where it stands or is proposed, else of the publication */
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
