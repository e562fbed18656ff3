import { canonicalUrl } from '../../domain/urls/canonical-url.js'
import type {
  EntryContent,
  IssueContent,
  PublicationContent,
  SectionContent,
  SourceContent,
} from '../../domain/content.js'
import { closeBidiDeep } from '../../domain/text/close-bidi.js'
import { nonEmptySections } from '../../domain/issue/empty-sections.js'
import { MAX_LENGTHS } from '../../domain/max-lengths.js'
import type {
  IssuePlan,
  PlanEntry,
  PlanSection,
  PlanSource,
} from '../../domain/issue/issue-plan.js'
import { DEFAULT_POINTS, type PointDefinition } from '../../domain/points.js'
import { type Prose, unformattedText } from '../../domain/prose.js'
import { slugify } from '../../domain/text/slugify.js'
import { comparableWords } from '../parse/compare-words.js'
import { planTextToProse } from './plan-text-to-prose.js'

export type PlanToContentArgs = {
  readonly publication: PublicationContent
  readonly number: number
  /** The points of the publication. */
  readonly points?: readonly PointDefinition[]
}

const GREETING = /^(hi|hello|hey|dear|welcome|good (morning|day|evening))(?!\p{L})[^.!?]{0,40}$/iu

/** Shortens a text before the word that does not fit, with an ellipsis; a single longer word is cut. */
export const cutAtWord = (text: string, length: number): string => {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const space = cut.lastIndexOf(' ')
  return `${(space > length / 2 ? cut.slice(0, space) : cut.slice(0, -1)).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')}…`
}

/** The first sentence of an introduction, without a greeting; at most 140 characters. */
export const toPreheader = (introduction: Prose): string => {
  const lines = unformattedText(introduction)
    .split('\n')
    .map((line) => line.trim())
  const first =
    lines.find((line) => line !== '' && !GREETING.test(line.replace(/(?<![,.!])[,.!]+$/u, ''))) ??
    ''
  const [sentence = first] = /^.*?[.!?…。！？](?=["'”’)]?\s+\p{Lu}|$)/u.exec(first) ?? []
  return cutAtWord(sentence, MAX_LENGTHS.preheader)
}

export const toSubject = (title: string): string => cutAtWord(title, MAX_LENGTHS.subject)

const sourceContent = ({ label, url }: PlanSource): SourceContent => ({
  url,
  canonicalUrl: canonicalUrl(url),
  ...(label === undefined ? {} : { label }),
})

/** Removes repeated addresses; the plan keeps them as typed. */
const distinct = (sources: readonly PlanSource[]): readonly PlanSource[] =>
  sources.filter(({ url }, at) => sources.findIndex((other) => other.url === url) === at)

const keyOf = (label: string, points: readonly PointDefinition[]): { key?: string } => {
  const point = points.find((other) => comparableWords(other.label) === comparableWords(label))
  return point ? { key: point.key } : {}
}

type EntryArgs = { readonly entryId: string; readonly points: readonly PointDefinition[] }

const entryContent = (entry: PlanEntry, { entryId, points }: EntryArgs): EntryContent => ({
  entryId,
  form: 'full',
  title: entry.title,
  sources: distinct(entry.sources).map(sourceContent),
  points: entry.points.map(({ label, text }) => ({
    ...keyOf(label, points),
    label,
    text: planTextToProse(text),
  })),
  body: planTextToProse(entry.body ?? []),
  tags: [],
})

const sectionContent = (
  section: PlanSection,
  entries: readonly EntryContent[],
): SectionContent => ({
  slug: slugify(section.name, 'section'),
  name: section.name,
  kind: section.kind,
  isNew: false,
  entries,
})

/** Drops a first paragraph that repeats the title. */
const withoutTitle = (prose: Prose, title: string): Prose => {
  const [first, ...rest] = prose
  return first && comparableWords(unformattedText([first])) === comparableWords(title)
    ? rest
    : prose
}

/** Converts a plan to the content of an issue; its entries get the ids `entry-1`, `entry-2` …, in reading order. */
export const planToContent = (plan: IssuePlan, args: PlanToContentArgs): IssueContent => {
  const { contents, date, highlights, introduction, outro, sections, title } = plan.issue
  const points = args.points ?? DEFAULT_POINTS
  let count = 0
  const next = (entry: PlanEntry): EntryContent => {
    count += 1
    return entryContent(entry, { entryId: `entry-${String(count)}`, points })
  }
  const intro = planTextToProse(introduction)
  return closeBidiDeep({
    publication: args.publication,
    number: args.number,
    slug: `no-${String(args.number)}`,
    title,
    date,
    subject: toSubject(title),
    preheader: toPreheader(intro),
    introduction: intro,
    contents: {
      before: withoutTitle(planTextToProse(contents.before), title),
      after: planTextToProse(contents.after),
    },
    highlights: highlights.map(next),
    sections: nonEmptySections(
      sections.map((section) => sectionContent(section, section.entries.map(next))),
    ),
    outro: planTextToProse(outro),
  })
}
