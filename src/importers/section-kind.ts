import type { SectionKind } from '../domain/content.js'
import type { DraftSection } from './draft.js'

/** Names of what stands aside from the publication's own matter. */
const ASIDE =
  /^(things that are(n[’']?t| not)|not |off[- ]?topic|other news|in other news|elsewhere|miscellan|odds and ends|also noted|meanwhile|asides?\b|beyond\b|не (про|об|о)\s|прочее|其他|其它|题外|أخرى|متفرقات)/iu

const keysOf = (section: DraftSection): ReadonlySet<string> =>
  new Set(section.entries.flatMap(({ points }) => points.map(({ label }) => label.key)))

/** The last section is an aside when it answers something of its own and leaves out what the others answer. */
const answersOtherwise = (section: DraftSection, others: readonly DraftSection[]): boolean => {
  const own = keysOf(section)
  const elsewhere = others.map(keysOf).filter(({ size }) => size > 0)
  const hasOwn = [...own].some((key) => !elsewhere.some((keys) => keys.has(key)))
  const [first, ...rest] = elsewhere
  const common = [...(first ?? [])].filter((key) => rest.every((keys) => keys.has(key)))
  return hasOwn && common.some((key) => !own.has(key))
}

export const sectionKind = (section: DraftSection, all: readonly DraftSection[]): SectionKind => {
  if (ASIDE.test(section.heading?.text ?? '')) return 'aside'
  const others = all.filter((other) => other !== section)
  const isLast = all.at(-1) === section && others.length > 0
  return isLast && answersOtherwise(section, others) ? 'aside' : 'main'
}
