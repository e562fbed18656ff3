import type { EntryContent, IssueContent } from '../domain/content.js'
import { safeUrl } from '../domain/safe-url.js'

const entriesOf = ({ highlights, sections }: IssueContent): EntryContent[] => [
  ...highlights,
  ...sections.flatMap(({ entries }) => entries),
]

const unsafeUrls = (entries: readonly EntryContent[]): string[] =>
  entries.flatMap(({ sources, title }) =>
    sources
      .filter(({ url }) => safeUrl(url) === undefined)
      .map(
        ({ url }) => `“${title}” points to ${url}, which is no http or https address; correct it.`,
      ),
  )

const twice = (entries: readonly EntryContent[]): string[] =>
  entries
    .filter(({ entryId }, index) => entries.findIndex((other) => other.entryId === entryId) < index)
    .map(({ title }) => `“${title}” stands in the issue twice; take one out.`)

/** Sentences of what stops an approval: no subject, nothing in the lineup, an unsafe address, an entry twice. */
export const blockingFindings = (content: IssueContent): string[] => {
  const entries = entriesOf(content)
  return [
    ...(content.subject.trim() === '' ? ['It has no subject; write one.'] : []),
    ...(entries.length === 0 ? ['Its lineup is empty; add an entry.'] : []),
    ...unsafeUrls(entries),
    ...twice(entries),
  ]
}
