import type { ByteBudget } from '../../domain/byte-budget.js'
import type { IssueContent } from '../../domain/content.js'
import { contentEntries } from '../../domain/content-entries.js'

type WeighedEntry = { readonly title: string; readonly bytes: number }

/** The size of a mail as the preview shows it, with titles in place of ids. */
export type MailSize = Pick<ByteBudget, 'askedBytes' | 'limitBytes' | 'totalBytes'> & {
  readonly shortened: readonly string[]
  readonly leftOut: readonly string[]
  /** The largest entries, largest first. */
  readonly heaviest: readonly WeighedEntry[]
}

const MOST = 5

export const summarizeSize = (content: IssueContent, budget: ByteBudget): MailSize => {
  const { askedBytes, entries, leftOut, limitBytes, shortened, totalBytes } = budget
  const titles = new Map(contentEntries(content).map(({ entryId, title }) => [entryId, title]))
  const titlesOf = (ids: readonly string[]): readonly string[] =>
    ids.map((id) => titles.get(id) ?? '')
  const gone = new Set(leftOut)
  return {
    askedBytes,
    limitBytes,
    totalBytes,
    leftOut: titlesOf(leftOut),
    shortened: titlesOf(shortened.filter((id) => !gone.has(id))),
    heaviest: Object.entries(entries)
      .map(([id, bytes]) => ({ bytes, title: titles.get(id) ?? '' }))
      .sort((a, b) => b.bytes - a.bytes)
      .slice(0, MOST),
  }
}
