import { canonicalUrl } from '../domain/urls/canonical-url.js'
import type { EntryContent, FollowUpContent, ImageContent } from '../domain/content.js'
import type { FlatEntry, ItemDocument } from './documents.js'
import { lexicalToProse } from '../rich-text/lexical-to-prose.js'

/** What the item of the lineup and the related documents add to an entry. */
type ItemExtras = {
  readonly form?: ItemDocument['form']
  readonly image?: ImageContent | undefined
  readonly followUpOf?: FollowUpContent | undefined
}

/** Builds the content of an entry as readers get it; in full form by default. */
export const composeEntry = (
  entry: FlatEntry,
  { followUpOf, form, image }: ItemExtras = {},
): EntryContent => ({
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
    text: lexicalToProse(text),
  })),
  body: lexicalToProse(entry.body),
  tags: entry.tags ?? [],
  ...(image ? { image } : {}),
  ...(followUpOf ? { followUpOf } : {}),
})
