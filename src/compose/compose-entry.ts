import { canonicalUrl } from '../domain/urls/canonical-url.js'
import type { EntryContent, FollowUpContent, ImageContent } from '../domain/content.js'
import type { EntryDocument, ItemDocument } from './documents.js'
import { lexicalToProse } from '../rich-text/lexical-to-prose.js'

/** What an item of a lineup, and what is found beside the entry, add to it. */
type ItemExtras = {
  readonly form?: ItemDocument['form']
  readonly image?: ImageContent | undefined
  readonly followUpOf?: FollowUpContent | undefined
}

/** An entry as its readers get it, told in full unless an item of a lineup says otherwise. */
export const composeEntry = (
  entry: EntryDocument,
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
