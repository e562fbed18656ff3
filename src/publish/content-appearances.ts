import type { EntryContent, IssueContent } from '../domain/content.js'
import { unformattedText } from '../domain/prose.js'

export type EntryAppearance = {
  readonly entryId: string
  /** Absent for a highlight. */
  readonly section?: string
  readonly sectionName?: string
  readonly position: number
  readonly title: string
  readonly text: string
  readonly canonicalUrls: readonly string[]
  readonly tags: readonly string[]
}

const textOf = ({ body, points }: EntryContent): string =>
  [unformattedText(body), ...points.map(({ label, text }) => `${label}: ${unformattedText(text)}`)]
    .filter((part) => part !== '')
    .join('\n')

const appearance = (entry: EntryContent): Omit<EntryAppearance, 'position'> => ({
  entryId: entry.entryId,
  title: entry.title,
  text: textOf(entry),
  canonicalUrls: entry.sources.map(({ canonicalUrl }) => canonicalUrl),
  tags: entry.tags,
})

/** One row per item in reading order, highlights first. */
export const contentAppearances = ({ highlights, sections }: IssueContent): EntryAppearance[] =>
  [
    ...highlights.map(appearance),
    ...sections.flatMap(({ entries, name, slug }) =>
      entries.map((entry) => ({ ...appearance(entry), section: slug, sectionName: name })),
    ),
  ].map((row, index) => ({ ...row, position: index + 1 }))
