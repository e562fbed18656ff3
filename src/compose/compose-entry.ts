import { canonicalUrl } from '../domain/canonical-url.js'
import type { EntryContent } from '../domain/content.js'
import type { EntryDocument, ItemDocument } from './documents.js'
import { proseFromLexical } from './prose-from-lexical.js'

/** An entry as its readers get it, told in full unless an item of a lineup says otherwise. */
export const composeEntry = (entry: EntryDocument, form?: ItemDocument['form']): EntryContent => ({
  entryId: entry.id,
  form: form ?? 'full',
  title: entry.title,
  sources: (entry.sources ?? []).map(({ label, url }) => ({
    url,
    canonicalUrl: canonicalUrl(url),
    ...(label ? { label } : {}),
  })),
  points: (entry.points ?? []).map(({ key, label, text }) => ({
    ...(key ? { key } : {}),
    label,
    text: proseFromLexical(text),
  })),
  body: proseFromLexical(entry.body),
  tags: entry.tags ?? [],
})
