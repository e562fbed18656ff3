import { issueFacts } from '../../emails/issue/issue-facts.js'
import type { IssueEmailProps, IssueEmailContext } from '../../emails/issue/issue-email-props.js'
import { nameAboveTitle } from '../../emails/issue/name-above-title.js'
import { issueEmailContext } from '../../emails/issue/issue-email-context.js'
import { footerLinks } from '../../emails/issue/layout/footer-links.js'
import { WORDING } from '../../emails/issue/wording.js'
import type { EntryContent, IssueContent, SectionContent } from '../domain/content.js'
import { languageTag } from '../domain/language.js'
import { splitLeadIn } from '../domain/text/lead-in.js'
import type { Prose } from '../domain/prose.js'
import { entryToLines } from './entry-to-lines.js'
import { proseToLines } from '../rich-text/prose-to-text.js'
import { underlineTitle } from './underline-title.js'
import { COLUMNS, wrapText } from '../rich-text/wrap-text.js'

/** The text part of an issue's mail, written from the same data and in the same order as the HTML part. */
export const issueText = (props: IssueEmailProps): string => {
  const { content } = props
  const setting = issueEmailContext(props)
  const { leadIn, rest } = splitLeadIn(content.contents)
  const parts = [
    ...masthead(props, setting.web),
    proseToLines(content.introduction),
    content.sections.length === 0 ? [] : contentsLines(content.sections, leadIn),
    ...content.highlights.map((entry) => highlightLines(entry, setting)),
    proseToLines(rest),
    ...content.sections.flatMap((section) => sectionParts(section, setting)),
    proseToLines(content.outro),
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
  wrapText(content.preheader),
  web === undefined ? [] : [`${WORDING.readOnTheWeb}:`, web],
  [...nameLines(content), ...underlineTitle(content.title, '=')],
  wrapText(issueFacts(content, correctedAt).join(' · ')),
]

const contentsLines = (sections: readonly SectionContent[], leadIn: Prose): Lines => [
  WORDING.contents,
  '',
  ...proseToLines(leadIn),
  ...(leadIn.length > 0 ? [''] : []),
  ...sections.flatMap(({ entries, isNew, name }) =>
    wrapText(`${name} (${String(entries.length)})${isNew ? ` ${WORDING.new}` : ''}`, {
      first: '  ',
      rest: '    ',
    }),
  ),
]

const highlightLines = (entry: EntryContent, setting: IssueEmailContext): Lines => [
  WORDING.highlight.toUpperCase(),
  ...entryToLines(entry, setting),
]

/** A wide gap above each section, so that an eye finds it when scrolling. */
const sectionParts = (section: SectionContent, setting: IssueEmailContext): readonly Lines[] => [
  ['', ...underlineTitle(`${section.name}${section.isNew ? ` (${WORDING.new})` : ''}`, '=')],
  ...section.entries.map((entry) => entryToLines(entry, setting)),
]

const colophon = ({ content: { publication }, links, reason }: IssueEmailProps): Lines => [
  '-'.repeat(COLUMNS),
  ...wrapText(reason ?? WORDING.reason(publication.name)),
  '',
  ...footerLinks(links).flatMap(({ label, url }) => [`${label}:`, url]),
  '',
  ...publication.postalAddress.split('\n').flatMap((line) => wrapText(line)),
]

const nameLines = (content: IssueContent): Lines =>
  wrapText(
    (nameAboveTitle(content) ?? '').toLocaleUpperCase(languageTag(content.publication.language)),
  )
