type SectionLike = { readonly entries: readonly unknown[] }

const hasEntries = ({ entries }: SectionLike): boolean => entries.length > 0

/** The sections that have entries; an empty section is never shown. */
export const nonEmptySections = <Section extends SectionLike>(
  sections: readonly Section[],
): Section[] => sections.filter(hasEntries)

/** Removes empty sections from the content of an edition; editions of earlier versions may have some. */
export const withoutEmptySections = <Content extends { readonly sections: readonly SectionLike[] }>(
  content: Content,
): Content =>
  content.sections.every(hasEntries)
    ? content
    : { ...content, sections: nonEmptySections(content.sections) }
