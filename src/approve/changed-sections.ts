import type { SectionContent } from '../domain/content.js'
import type { Sentence } from '../domain/localized-text.js'
import { sentence } from '../i18n/localize.js'
import { quoted } from './quoted.js'

type Sections = readonly SectionContent[]

const named = ({ name }: SectionContent) => ({ section: quoted(name) })

const changedSection = (before: SectionContent, after: SectionContent): Sentence[] => [
  ...(before.name === after.name
    ? []
    : [sentence('moves:sectionRenamed', { from: quoted(before.name), to: quoted(after.name) })]),
  ...(before.kind === after.kind ? [] : [sentence('moves:sectionKind', named(after))]),
  ...(before.isNew === after.isNew
    ? []
    : [sentence(after.isNew ? 'moves:sectionNew' : 'moves:sectionNotNew', named(after))]),
]

const slugsIn = (sections: Sections, others: Sections): string =>
  sections
    .map(({ slug }) => slug)
    .filter((slug) => others.some((other) => other.slug === slug))
    .join('\n')

/** Sections are the same by their slug, which their addresses on the web name. */
export const changedSections = (before: Sections, after: Sections): Sentence[] => {
  const was = new Map(before.map((section) => [section.slug, section]))
  const is = new Map(after.map((section) => [section.slug, section]))
  return [
    ...after
      .filter(({ slug }) => !was.has(slug))
      .map((section) => sentence('moves:sectionAdded', named(section))),
    ...before
      .filter(({ slug }) => !is.has(slug))
      .map((section) => sentence('moves:sectionRemoved', named(section))),
    ...after.flatMap((section) => {
      const earlier = was.get(section.slug)
      return earlier ? changedSection(earlier, section) : []
    }),
    ...(slugsIn(before, after) === slugsIn(after, before)
      ? []
      : [sentence('moves:sectionsReordered')]),
  ]
}
