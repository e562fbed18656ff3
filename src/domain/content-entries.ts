import type { EntryContent, IssueContent } from './content.js'

/** The entries of an issue in reading order: highlights first, then section by section. */
export const contentEntries = (content: IssueContent): readonly EntryContent[] => [
  ...content.highlights,
  ...content.sections.flatMap(({ entries }) => entries),
]
