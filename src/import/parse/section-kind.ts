import type { SectionKind } from '../../domain/content.js'
import type { DraftSection } from './draft.js'
import type { Label } from './find-labels.js'

/** Names of sections that are not about the publication's own subject. */
const ASIDE =
  /^(things that are(n[’']?t| not)|not |off[- ]?topic|other news|in other news|elsewhere|miscellan|odds and ends|also noted|meanwhile|asides?\b|beyond\b|не (про|об|о)\s|прочее|其他|其它|题外|أخرى|متفرقات)/iu

const labelsOf = (section: DraftSection): readonly Label[] =>
  section.entries.flatMap(({ points }) => points.map(({ label }) => label))

const keysOf = (section: DraftSection): ReadonlySet<string> =>
  new Set(labelsOf(section).map(({ key }) => key))

/** The labels that a section should have: those of the publication, or the writer's own where hardly any is known. */
const expectedOf = (sections: readonly DraftSection[]): ReadonlySet<string> => {
  const labels = sections.flatMap(labelsOf)
  const known = labels.filter((label) => label.known !== 'unknown')
  const keys = new Set(known.map(({ key }) => key))
  return keys.size < 2 && sections.length > 1 ? new Set(labels.map(({ key }) => key)) : keys
}

/** Whether a section has labels of its own and lacks labels that all others have. */
const answersOtherwise = (section: DraftSection, others: readonly DraftSection[]): boolean => {
  const own = keysOf(section)
  const elsewhere = others.map(keysOf).filter(({ size }) => size > 0)
  const hasOwn = [...own].some((key) => !elsewhere.some((keys) => keys.has(key)))
  const common = [...expectedOf(others)].filter((key) => elsewhere.every((keys) => keys.has(key)))
  return hasOwn && common.some((key) => !own.has(key))
}

export const sectionKind = (section: DraftSection, all: readonly DraftSection[]): SectionKind => {
  if (ASIDE.test(section.heading?.text ?? '')) return 'aside'
  const others = all.filter((other) => other !== section)
  const isLast = all.at(-1) === section && others.length > 0
  return isLast && answersOtherwise(section, others) ? 'aside' : 'main'
}
