import type { EntryContent } from '../../../src/domain/content.js'
import { safeSources } from './safe-sources.js'

/** The title of an entry, linked to its first safe source. */
export const SourceTitle = ({ entry }: { readonly entry: EntryContent }) => {
  const [first] = safeSources(entry)
  return first === undefined ? entry.title : <a href={first.url}>{entry.title}</a>
}
