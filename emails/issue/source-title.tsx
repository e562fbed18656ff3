import type { EntryContent } from '../../src/domain/content.js'
import { safeUrl } from '../../src/domain/safe-url.js'

/** The title, linked to the first source where there is a safe one; it looks the same without. */
export const SourceTitle = ({ entry }: { readonly entry: EntryContent }) => {
  const [first] = entry.sources
  const href = first === undefined ? undefined : safeUrl(first.url)
  return href === undefined ? entry.title : <a href={href}>{entry.title}</a>
}
