type Held = { readonly entries: readonly unknown[] }

const isTold = ({ entries }: Held): boolean => entries.length > 0

/** Sections without those that hold no entry: such a section reaches no reader. */
export const withoutEmpty = <Section extends Held>(sections: readonly Section[]): Section[] =>
  sections.filter(isTold)

/** Of an issue as it was frozen when empty sections still went out. */
export const withoutEmptySections = <Content extends { readonly sections: readonly Held[] }>(
  content: Content,
): Content =>
  content.sections.every(isTold)
    ? content
    : { ...content, sections: withoutEmpty(content.sections) }
