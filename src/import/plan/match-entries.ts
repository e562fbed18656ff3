import type { EntryContent, IssueContent } from '../../domain/content.js'
import { contentEntries } from '../../domain/content-entries.js'
import { canonicalJson } from '../../domain/content-hash.js'

export type MatchedEntry = {
  readonly entry: EntryContent
  /** Id of the stored entry; `undefined` for a new one. */
  readonly storedId: string | undefined
  readonly isChanged: boolean
}

const identityOf = ({ sources, title }: EntryContent): string =>
  sources[0]?.canonicalUrl ?? `title ${title}`

const comparableContent = ({ body, points, sources, title }: EntryContent): string =>
  canonicalJson({ body, points, sources, title })

/**
 * Matches each entry of a plan with a stored entry of its issue, by the canonical URL of its first source, else by title.
 */
export const matchEntries = (
  planned: IssueContent,
  stored: readonly EntryContent[],
): Map<EntryContent, MatchedEntry> => {
  const waiting = [...stored]
  return new Map(
    contentEntries(planned).map((entry) => {
      const at = waiting.findIndex((other) => identityOf(other) === identityOf(entry))
      const [found] = at < 0 ? [] : waiting.splice(at, 1)
      const isChanged = found !== undefined && comparableContent(found) !== comparableContent(entry)
      return [entry, { entry, isChanged, storedId: found?.entryId }]
    }),
  )
}
