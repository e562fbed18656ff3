import type { EntryContent, IssueContent, PublicationContent } from '../../domain/content.js'
import type { PointDefinition } from '../../domain/points.js'
import { proseToLexical } from '../../rich-text/prose-to-lexical.js'

/** The fields of an entry as they are stored: texts as Lexical JSON. */
export const entryData = (entry: EntryContent): Record<string, unknown> => ({
  title: entry.title,
  sources: entry.sources.map(({ label, url }) => ({ url, ...(label ? { label } : {}) })),
  points: entry.points.map(({ key, label, text }) => ({
    key,
    label,
    text: proseToLexical(text),
  })),
  body: entry.body.length > 0 ? proseToLexical(entry.body) : null,
})

/** The texts of an issue as they are stored; the caller adds the lineup with its ids. */
export const issueData = (content: IssueContent): Record<string, unknown> => ({
  title: content.title,
  date: content.date,
  subject: content.subject,
  preheader: content.preheader,
  introduction: proseToLexical(content.introduction),
  contents: {
    before: proseToLexical(content.contents.before),
    after: proseToLexical(content.contents.after),
  },
  outro: proseToLexical(content.outro),
})

/** A publication as it is stored, with the points of its entries. */
export const publicationData = (
  publication: PublicationContent,
  points: readonly PointDefinition[],
): Record<string, unknown> => ({
  name: publication.name,
  slug: publication.slug,
  sender: publication.sender,
  listId: publication.listId,
  postalAddress: publication.postalAddress,
  look: { accent: publication.look.accent },
  timeZone: publication.timeZone,
  language: publication.language,
  fourEyes: false,
  points: points.map(({ aliases, key, label, required }) => ({ aliases, key, label, required })),
})
