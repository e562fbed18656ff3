import type { SectionContent } from '../domain/content.js'

/**
 * Marks the sections that no published issue of an earlier date has; none is marked in a first issue.
 *
 * @param earlier slugs of those sections; `undefined` where there is no earlier issue
 */
export const markNew = (
  sections: readonly Omit<SectionContent, 'isNew'>[],
  earlier: ReadonlySet<string> | undefined,
): SectionContent[] =>
  sections.map((section) => ({
    ...section,
    isNew: earlier !== undefined && !earlier.has(section.slug),
  }))
