import { closedBidi } from '../domain/text/closed-bidi.js'
import { proseText } from '../domain/prose.js'
import { countWords } from '../domain/reading-time.js'
import { sourceHost } from '../domain/urls/source-place.js'
import type { EntryDocument } from './documents.js'
import { proseFromLexical } from '../rich-text/prose-from-lexical.js'

type EntryStage = 'collected' | 'drafted' | 'ready'

/** An entry with what the desk keeps of it. */
export type CardDocument = EntryDocument & {
  readonly stage?: EntryStage | null
  readonly note?: string | null
  readonly section?: string | null
}

type AskedPoint = {
  readonly key: string
  readonly label: string
  readonly aliases?: readonly string[] | null
  readonly required?: boolean | null
}

type ToldPoint = NonNullable<CardDocument['points']>[number]

const plain = (label: string): string =>
  label
    .trim()
    .replace(/(?<![?:.])[?:.]+$/, '')
    .toLowerCase()

/** A label that an editor typed has no key, and may be worded otherwise. */
const answers = ({ key, label }: ToldPoint, asked: AskedPoint): boolean =>
  key === asked.key ||
  [asked.label, ...(asked.aliases ?? [])].some((name) => plain(name) === plain(label))

/** What a card at the desk says of an entry. */
export type EntryCard = {
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

const isTold = (text: unknown): boolean => proseText(proseFromLexical(text)).trim() !== ''

const pointsOf = (
  { points }: CardDocument,
  definitions: readonly AskedPoint[],
): EntryCard['points'] => {
  const told = (points ?? []).filter(({ text }) => isTold(text))
  const required = definitions.filter((point) => point.required)
  const asked = required.length > 0 ? required : definitions
  const answered = asked.filter((definition) => told.some((point) => answers(point, definition)))
  return { answered: answered.length, asked: asked.length }
}

/** @param definitions the points of the section where it stands or is proposed, else of the publication */
export const entryCard = (entry: CardDocument, definitions: readonly AskedPoint[]): EntryCard => ({
  id: entry.id,
  title: closedBidi(entry.title),
  host: sourceHost(entry.sources?.[0]?.url ?? ''),
  stage: entry.stage ?? 'collected',
  points: pointsOf(entry, definitions),
  words: countWords(proseText(proseFromLexical(entry.body))),
  note: entry.note ?? '',
  section: entry.section ?? null,
})
