import type {
  EntryContent,
  IssueContent,
  PointContent,
  SectionContent,
} from '../../domain/content.js'
import type { Prose } from '../../domain/prose.js'
import { cutAtWord } from './plan-to-content.js'
import { proseToMarkdown } from '../../rich-text/prose-to-markdown.js'

/** A text that differs, e.g. at `Entry «AutoGen», point «What is it»`; empty where an issue does not have it. */
export type ContentChange = {
  readonly path: string
  readonly before: string
  readonly after: string
}

const MAX_SHOWN = 160

type TextsByPlace = ReadonlyMap<string, string>

const shorten = (text: string): string => cutAtWord(text.replace(/\s+/gu, ' ').trim(), MAX_SHOWN)

/** Shortens two texts so that the difference is visible: they begin shortly before it. */
const excerpts = (before: string, after: string): { before: string; after: string } => {
  let same = 0
  while (same < before.length && before[same] === after[same]) same += 1
  const from = Math.max(before.length, after.length) > MAX_SHOWN ? Math.max(0, same - 40) : 0
  const part = (text: string): string =>
    from > 0 && text !== '' ? `…${shorten(text.slice(from))}` : shorten(text)
  return { after: part(after), before: part(before) }
}

const changesBetween = (before: TextsByPlace, after: TextsByPlace): readonly ContentChange[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const one = before.get(path) ?? ''
    const other = after.get(path) ?? ''
    return one === other ? [] : [{ path, ...excerpts(one, other) }]
  })

const prose = (text: Prose): string => proseToMarkdown(text)

/** Numbers repeated keys, so that none replaces another. */
const numberRepeatedKeys = (pairs: readonly (readonly [string, string])[]): TextsByPlace => {
  const result = new Map<string, string>()
  for (const [path, text] of pairs) {
    let key = path
    for (let times = 2; result.has(key); times += 1) key = `${path} (${String(times)})`
    result.set(key, text)
  }
  return result
}

const pointText = ({ label, text }: PointContent): readonly [string, string] => [label, prose(text)]

const entryTexts = (entry: EntryContent, place: string): readonly (readonly [string, string])[] => {
  const name = `Entry «${entry.title}»`
  return [
    [`${name}, place`, place],
    ...entry.sources.map(({ label, url }, at): readonly [string, string] => [
      `${name}, source ${String(at + 1)}`,
      label === undefined ? url : `${label} ${url}`,
    ]),
    [`${name}, body`, prose(entry.body)],
    ...entry.points
      .map(pointText)
      .map(([label, text]): readonly [string, string] => [`${name}, point «${label}»`, text]),
    [`${name}, order of points`, entry.points.map(({ label }) => label).join(', ')],
    [`${name}, form`, entry.form],
    [`${name}, tags`, entry.tags.join(', ')],
    [`${name}, image`, entry.image ? `${entry.image.url} (${entry.image.alt})` : ''],
  ]
}

const sectionTexts = (section: SectionContent): readonly (readonly [string, string])[] => [
  [`Section «${section.name}», kind`, section.kind],
  [`Section «${section.name}», slug`, section.slug],
  [`Section «${section.name}», new`, section.isNew ? 'yes' : 'no'],
  [
    `Section «${section.name}», order of entries`,
    section.entries.map(({ title }) => title).join(', '),
  ],
  ...section.entries.flatMap((entry) => entryTexts(entry, `Section «${section.name}»`)),
]

const publicationTexts = ({
  publication,
}: IssueContent): readonly (readonly [string, string])[] => [
  ['Publication, name', publication.name],
  ['Publication, slug', publication.slug],
  ['Publication, sender', `${publication.sender.name} <${publication.sender.address}>`],
  ['Publication, Reply-To', publication.sender.replyTo ?? ''],
  ['Publication, List-Id', publication.listId],
  ['Publication, postal address', publication.postalAddress],
  ['Publication, look', JSON.stringify(publication.look)],
  ['Publication, time zone', publication.timeZone],
  ['Publication, language', publication.language],
]

/** Every text of an issue that reaches a reader, by its place. */
const issueTexts = (issue: IssueContent): TextsByPlace =>
  numberRepeatedKeys([
    ...publicationTexts(issue),
    ['Issue, number', String(issue.number)],
    ['Issue, slug', issue.slug],
    ['Issue, title', issue.title],
    ['Issue, date', issue.date],
    ['Issue, subject', issue.subject],
    ['Issue, preheader', issue.preheader],
    ['Introduction', prose(issue.introduction)],
    ['Contents, before the list', prose(issue.contents.before)],
    ['Contents, after the list', prose(issue.contents.after)],
    ['Highlights, order', issue.highlights.map(({ title }) => title).join(', ')],
    ['Sections, order', issue.sections.map(({ name }) => name).join(', ')],
    ...issue.highlights.flatMap((entry) => entryTexts(entry, 'Highlights')),
    ...issue.sections.flatMap(sectionTexts),
    ['Outro', prose(issue.outro)],
  ])

/** Lists what differs between two issues, place by place; ids of documents do not count. */
export const contentChanges = (
  before: IssueContent,
  after: IssueContent,
): readonly ContentChange[] => changesBetween(issueTexts(before), issueTexts(after))
