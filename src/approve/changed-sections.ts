import type { SectionContent } from '../domain/content.js'
import type { LocalizedText } from '../domain/localized-text.js'
import { localizedText } from '../i18n/localize.js'
import { shortenQuote } from './shorten-quote.js'

type Sections = readonly SectionContent[]

const sectionValues = ({ name }: SectionContent) => ({ section: shortenQuote(name) })

const changedSection = (before: SectionContent, after: SectionContent): LocalizedText[] => [
  ...(before.name === after.name
    ? []
    : [
        localizedText('transitions:sectionRenamed', {
          from: shortenQuote(before.name),
          to: shortenQuote(after.name),
        }),
      ]),
  ...(before.kind === after.kind
    ? []
    : [localizedText('transitions:sectionKind', sectionValues(after))]),
  ...(before.isNew === after.isNew
    ? []
    : [
        localizedText(
          after.isNew ? 'transitions:sectionNew' : 'transitions:sectionNotNew',
          sectionValues(after),
        ),
      ]),
]

const slugsIn = (sections: Sections, others: Sections): string =>
  sections
    .map(({ slug }) => slug)
    .filter((slug) => others.some((other) => other.slug === slug))
    .join('\n')

/** Describes changed sections. A section is identified by its slug, as its addresses on the web are. */
export const changedSections = (before: Sections, after: Sections): LocalizedText[] => {
  const was = new Map(before.map((section) => [section.slug, section]))
  const is = new Map(after.map((section) => [section.slug, section]))
  return [
    ...after
      .filter(({ slug }) => !was.has(slug))
      .map((section) => localizedText('transitions:sectionAdded', sectionValues(section))),
    ...before
      .filter(({ slug }) => !is.has(slug))
      .map((section) => localizedText('transitions:sectionRemoved', sectionValues(section))),
    ...after.flatMap((section) => {
      const earlier = was.get(section.slug)
      return earlier ? changedSection(earlier, section) : []
    }),
    ...(slugsIn(before, after) === slugsIn(after, before)
      ? []
      : [localizedText('transitions:sectionsReordered')]),
  ]
}
