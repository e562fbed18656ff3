import { issueFacts } from '../../emails/issue/issue-facts.js'
import type { IssueEmailProps, Setting } from '../../emails/issue/props.js'
import { publicationName } from '../../emails/issue/publication-name.js'
import { settingOf } from '../../emails/issue/layout/setting-of.js'
import { wayOut } from '../../emails/issue/layout/way-out.js'
import { WORDING } from '../../emails/issue/wording.js'
import type { EntryContent, IssueContent, SectionContent } from '../domain/content.js'
import { languageTag } from '../domain/language.js'
import { partLeadIn } from '../domain/text/lead-in.js'
import type { Prose } from '../domain/prose.js'
import { entryLines } from './entry-lines.js'
import { proseLines } from '../rich-text/prose-to-text.js'
import { underlined } from './underlined.js'
import { COLUMNS, wrap } from '../rich-text/wrap.js'

/** The text part of an issue's mail, written from the same data and in the same order as the HTML part. */
export const issueText = (props: IssueEmailProps): string => {
  const { content } = props
  const setting = settingOf(props)
  const { leadIn, rest } = partLeadIn(content.contents)
  const parts = [
    ...masthead(props, setting.web),
    proseLines(content.introduction),
    content.sections.length === 0 ? [] : contentsLines(content.sections, leadIn),
    ...content.highlights.map((entry) => highlightLines(entry, setting)),
    proseLines(rest),
    ...content.sections.flatMap((section) => sectionParts(section, setting)),
    proseLines(content.outro),
    colophon(props),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

type Lines = readonly string[]

const masthead = (
  { content, correctedAt }: IssueEmailProps,
  web: string | undefined,
): readonly Lines[] => [
  wrap(content.preheader),
  web === undefined ? [] : [`${WORDING.readOnTheWeb}:`, web],
  [...nameLines(content), ...underlined(content.title, '=')],
  wrap(issueFacts(content, correctedAt).join(' · ')),
]

const contentsLines = (sections: readonly SectionContent[], leadIn: Prose): Lines => [
  WORDING.contents,
  '',
  ...proseLines(leadIn),
  ...(leadIn.length > 0 ? [''] : []),
  ...sections.flatMap(({ entries, isNew, name }) =>
    wrap(`${name} (${String(entries.length)})${isNew ? ` ${WORDING.new}` : ''}`, {
      first: '  ',
      rest: '    ',
    }),
  ),
]

const highlightLines = (entry: EntryContent, setting: Setting): Lines => [
  WORDING.highlight.toUpperCase(),
  ...entryLines(entry, setting),
]

/** A wide gap above each section, so that an eye finds it when scrolling. */
const sectionParts = (section: SectionContent, setting: Setting): readonly Lines[] => [
  ['', ...underlined(`${section.name}${section.isNew ? ` (${WORDING.new})` : ''}`, '=')],
  ...section.entries.map((entry) => entryLines(entry, setting)),
]

const colophon = ({ content: { publication }, links, reason }: IssueEmailProps): Lines => [
  '-'.repeat(COLUMNS),
  ...wrap(reason ?? WORDING.reason(publication.name)),
  '',
  ...wayOut(links).flatMap(({ label, url }) => [`${label}:`, url]),
  '',
  ...publication.postalAddress.split('\n').flatMap((line) => wrap(line)),
]

const nameLines = (content: IssueContent): Lines =>
  wrap(
    (publicationName(content) ?? '').toLocaleUpperCase(languageTag(content.publication.language)),
  )
