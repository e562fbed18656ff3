import type { EntryContent } from '../../../src/domain/content.js'
import { safeSources } from './safe-sources.js'

/** The title, linked to the first source where there is a safe one; it is underlined then, and else not. */
export const SourceTitle = ({ entry }: { readonly entry: EntryContent }) => {
  const [first] = safeSources(entry)
  return first === undefined ? entry.title : <a href={first.url}>{entry.title}</a>
}
