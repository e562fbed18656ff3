import type { SectionContent } from '../domain/content.js'

/** A section is NEW when no published issue of an earlier date has it; nothing is in a first issue. */
export const markNew = (
  sections: readonly Omit<SectionContent, 'isNew'>[],
  earlier: ReadonlySet<string> | undefined,
): SectionContent[] =>
  sections.map((section) => ({
    ...section,
    isNew: earlier !== undefined && !earlier.has(section.slug),
  }))
