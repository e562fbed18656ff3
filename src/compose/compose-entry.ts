import { canonicalUrl } from '../domain/urls/canonical-url.js'
import type { EntryContent, FollowUpContent, ImageContent } from '../domain/content.js'
import type { EntryDocument, ItemDocument } from './documents.js'
import { proseFromLexical } from '../rich-text/prose-from-lexical.js'

/** What an item of a lineup, and what is found beside the entry, add to it. */
type Told = {
  readonly form?: ItemDocument['form']
  readonly image?: ImageContent | undefined
  readonly followUpOf?: FollowUpContent | undefined
}

/** An entry as its readers get it, told in full unless an item of a lineup says otherwise. */
export const composeEntry = (
  entry: EntryDocument,
  { followUpOf, form, image }: Told = {},
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
    text: proseFromLexical(text),
  })),
  body: proseFromLexical(entry.body),
  tags: entry.tags ?? [],
  ...(image ? { image } : {}),
  ...(followUpOf ? { followUpOf } : {}),
})
