import type {
  EntryContent,
  FollowUpContent,
  ImageContent,
  IssueContent,
  SectionContent,
} from '../domain/content.js'
import { closeBidiDeep } from '../domain/text/close-bidi.js'
import { nonEmptySections } from '../domain/issue/empty-sections.js'
import { withoutRepeatedTitle } from '../domain/text/without-repeated-title.js'
import { composeEntry } from './compose-entry.js'
import type {
  FlatEntry,
  FlatIssue,
  ItemDocument,
  LineupDocument,
  FlatPublication,
  FlatSection,
} from './documents.js'
import { markNew } from './mark-new.js'
import { composePublication } from './compose-publication.js'
import { lexicalToProse } from '../rich-text/lexical-to-prose.js'

export type ComposeArgs = {
  readonly issue: FlatIssue
  readonly publication: FlatPublication
  readonly entries: ReadonlyMap<string, FlatEntry>
  readonly sections: ReadonlyMap<string, FlatSection>
  /** Slugs of the sections of all published issues of an earlier date; absent when there is no such issue. */
  readonly earlierSections: ReadonlySet<string> | undefined
  /** Pictures by the id of their upload; a picture that is missing here is left out. */
  readonly pictures?: ReadonlyMap<string, ImageContent>
  /** Earlier issues by the id of the entry that they contain. */
  readonly followUps?: ReadonlyMap<string, FollowUpContent>
}

/**
 * Builds the content of an issue as its readers get it. Pure: the same documents give the same content. An item whose
 * entry or section was deleted is left out; that changes the content hash and so voids an approval. A section without
 * entries is left out as well, and stays new until it first has one.
 */
export const composeIssue = (args: ComposeArgs): IssueContent => {
  const { issue } = args
  const title = issue.title ?? ''
  const composeItems = (items: readonly ItemDocument[] | null | undefined): EntryContent[] =>
    (items ?? []).flatMap((item) => {
      const entry = args.entries.get(item.entry)
      if (!entry) return []
      const image = args.pictures?.get(String(entry.image))
      const followUpOf = args.followUps?.get(item.followUpOf ?? '')
      return [composeEntry(entry, { followUpOf, form: item.form, image })]
    })
  const section = ({
    items,
    section: sectionId,
  }: LineupDocument): Omit<SectionContent, 'isNew'>[] => {
    const found = args.sections.get(sectionId)
    return found
      ? [{ slug: found.slug, name: found.name, kind: found.kind, entries: composeItems(items) }]
      : []
  }
  return closeBidiDeep({
    publication: composePublication(args.publication, args.pictures),
    number: issue.number,
    slug: issue.slug,
    title,
    date: issue.date ?? '',
    subject: issue.subject ?? '',
    preheader: issue.preheader ?? '',
    introduction: lexicalToProse(issue.introduction),
    contents: {
      before: withoutRepeatedTitle(lexicalToProse(issue.contents?.before), title),
      after: lexicalToProse(issue.contents?.after),
    },
    highlights: composeItems(issue.highlights),
    sections: markNew(
      nonEmptySections((issue.lineup ?? []).flatMap(section)),
      args.earlierSections,
    ),
    outro: lexicalToProse(issue.outro),
  })
}
