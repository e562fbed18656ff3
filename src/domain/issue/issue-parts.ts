import type { EntryContent, IssueContent, SectionContent } from '../content.js'
import type { Prose } from '../prose.js'
import { splitLeadIn } from '../text/lead-in.js'

/**
 * A part of an issue between masthead and colophon. HTML part, text part and web page of an issue are made of these; each
 * fails to compile until it knows every kind.
 */
export type IssuePart =
  | { readonly kind: 'opening'; readonly introduction: Prose }
  | {
      readonly kind: 'contents'
      /** The editor's sentence that introduces the list. */
      readonly leadIn: Prose
      readonly sections: readonly SectionContent[]
    }
  | { readonly kind: 'highlight'; readonly entry: EntryContent }
  | { readonly kind: 'passage'; readonly prose: Prose }
  | { readonly kind: 'section'; readonly section: SectionContent }
  | { readonly kind: 'closing'; readonly prose: Prose }

/** The parts of an issue in reading order, without empty ones; an opening always comes first. */
export const issueParts = (content: IssueContent): readonly IssuePart[] => {
  const { contents, highlights, introduction, outro, sections } = content
  const { leadIn, rest } = splitLeadIn(contents)
  return [
    { kind: 'opening', introduction },
    ...(sections.length > 0 ? [{ kind: 'contents' as const, leadIn, sections }] : []),
    ...highlights.map((entry) => ({ kind: 'highlight' as const, entry })),
    ...(rest.length > 0 ? [{ kind: 'passage' as const, prose: rest }] : []),
    ...sections.map((section) => ({ kind: 'section' as const, section })),
    ...(outro.length > 0 ? [{ kind: 'closing' as const, prose: outro }] : []),
  ]
}

/** A key of a part among the parts of its issue, for lists of React. */
export const partKey = (part: IssuePart): string => {
  if (part.kind === 'highlight') return `highlight-${part.entry.entryId}`
  return part.kind === 'section' ? `section-${part.section.slug}` : part.kind
}
