import type { EntryContent, IssueContent, SectionContent } from '../domain/content.js'
import type { EntryField, FindingPlace, IssueField } from '../domain/finding.js'
import type { Prose, ProseBlock, ProseInline } from '../domain/prose.js'
import type { LocalizedText } from '../domain/localized-text.js'
import { localizedText } from '../i18n/localize.js'
import { entryLabel } from './entry-label.js'

/** A text that readers get, and the field where it is edited. */
export type PlacedText = {
  readonly place: FindingPlace
  /** “in the subject”: the place as a part of a sentence. */
  readonly where: LocalizedText
  readonly text: string
}

/** Replaces code, so that the words around it do not seem adjacent. */
const NO_WORDS = '\uFFFC'

const inlineWords = (inline: ProseInline): string => {
  if (inline.type === 'break') return '\n'
  return inline.marks?.includes('code') ? NO_WORDS : inline.text
}

const blockWords = (block: ProseBlock): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.children.map(inlineWords).join('')]
    case 'list':
      return block.items.flatMap(wordsOf)
    case 'quote':
      return wordsOf(block.children)
    case 'code':
      return []
  }
}

/** The text of each block, without code. */
const wordsOf = (prose: Prose): readonly string[] => prose.flatMap(blockWords)

const WHERE = {
  title: 'findings:inTitle',
  subject: 'findings:inSubject',
  preheader: 'findings:inPreheader',
  introduction: 'findings:inIntroduction',
  'contents.before': 'findings:inContents',
  'contents.after': 'findings:inContents',
  outro: 'findings:inOutro',
} as const satisfies Partial<Record<IssueField, string>>

const ofIssue = (field: keyof typeof WHERE, texts: readonly string[]): readonly PlacedText[] =>
  texts.map((text) => ({
    place: { kind: 'issue', field },
    where: localizedText(WHERE[field]),
    text,
  }))

const ofEntry = (entry: EntryContent): readonly PlacedText[] => {
  const where = localizedText('findings:inEntry', { entry: entryLabel(entry) })
  const placed = (field: EntryField, texts: readonly string[]): readonly PlacedText[] =>
    texts.map((text) => ({ place: { kind: 'entry', entryId: entry.entryId, field }, where, text }))
  return [
    ...placed('title', [entry.title]),
    ...placed(
      'sources',
      entry.sources.flatMap(({ label }) => label ?? []),
    ),
    ...placed('body', wordsOf(entry.body)),
    ...placed(
      'points',
      entry.points.flatMap(({ label, text }) => [label, ...wordsOf(text)]),
    ),
    ...placed('image', entry.image ? [entry.image.alt] : []),
  ]
}

const ofSection = ({ name, slug }: SectionContent): readonly PlacedText[] => [
  {
    place: { kind: 'section', slug },
    where: localizedText('findings:inSection', { section: name }),
    text: name,
  },
]

/** Every text of an issue in reading order, block by block. An entry that occurs twice is read once. */
export const contentTexts = (content: IssueContent): readonly PlacedText[] => {
  const read = new Set<string>()
  const ofEntries = (entries: readonly EntryContent[]): readonly PlacedText[] =>
    entries.flatMap((entry) => {
      if (read.has(entry.entryId)) return []
      read.add(entry.entryId)
      return ofEntry(entry)
    })
  return [
    ...ofIssue('title', [content.title]),
    ...ofIssue('subject', [content.subject]),
    ...ofIssue('preheader', [content.preheader]),
    ...ofIssue('introduction', wordsOf(content.introduction)),
    ...ofEntries(content.highlights),
    ...ofIssue('contents.before', wordsOf(content.contents.before)),
    ...content.sections.flatMap((section) => [
      ...ofSection(section),
      ...ofEntries(section.entries),
    ]),
    ...ofIssue('contents.after', wordsOf(content.contents.after)),
    ...ofIssue('outro', wordsOf(content.outro)),
  ]
}

/** A place as a part of a finding's key. */
export const placeKey = (place: FindingPlace): string => {
  switch (place.kind) {
    case 'entry':
      return `${place.entryId}.${place.field}`
    case 'section':
      return `section.${place.slug}`
    case 'issue':
    case 'publication':
      return `${place.kind}.${place.field}`
  }
}
