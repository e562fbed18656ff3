import type { IssueContent } from '../../src/domain/content.js'
import { type IssuePart, issueParts } from '../../src/domain/issue/issue-parts.js'
import { ADDED_PARTS, type AddedPart, type EmailParts } from './email-parts.js'

export type OwnPart = { readonly kind: 'own'; readonly place: AddedPart }

/** After which kinds a part is placed: after the last of them that the issue has. */
const AFTER: Readonly<Record<Exclude<AddedPart, 'beforeMasthead'>, readonly IssuePart['kind'][]>> =
  {
    afterMasthead: ['opening'],
    afterContents: ['opening', 'contents'],
    afterHighlights: ['opening', 'contents', 'highlight'],
    afterSections: ['opening', 'contents', 'highlight', 'passage', 'section'],
    beforeColophon: ['opening', 'contents', 'highlight', 'passage', 'section', 'closing'],
  }

const isAfter = (place: AddedPart): place is keyof typeof AFTER => place in AFTER

/** The parts of an issue's mail in reading order, with the host's own between them. */
export const placedParts = (
  content: IssueContent,
  own: EmailParts,
): readonly (IssuePart | OwnPart)[] => {
  const parts = issueParts(content)
  const at = (place: AddedPart): number =>
    isAfter(place) ? parts.findLastIndex(({ kind }) => AFTER[place].includes(kind)) + 1 : 0
  const added = ADDED_PARTS.filter((place) => own[place] !== undefined)
  const placedAt = (index: number): readonly OwnPart[] =>
    added.filter((place) => at(place) === index).map((place) => ({ kind: 'own', place }))
  return [...parts.flatMap((part, index) => [...placedAt(index), part]), ...placedAt(parts.length)]
}
