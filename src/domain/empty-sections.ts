type SectionLike = { readonly entries: readonly unknown[] }

const hasEntries = ({ entries }: SectionLike): boolean => entries.length > 0

/** Sections without those that hold no entry: such a section reaches no reader. */
export const nonEmptySections = <Section extends SectionLike>(
  sections: readonly Section[],
): Section[] => sections.filter(hasEntries)

/** Of an issue as it was frozen when empty sections still went out. */
export const withoutEmptySections = <Content extends { readonly sections: readonly SectionLike[] }>(
  content: Content,
): Content =>
  content.sections.every(hasEntries)
    ? content
    : { ...content, sections: nonEmptySections(content.sections) }
