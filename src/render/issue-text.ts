import { issueFacts } from '../../emails/issue/issue-facts.js'
import type { IssueEmailProps, IssueEmailContext } from '../../emails/issue/issue-email-props.js'
import { nameAboveTitle } from '../../emails/issue/name-above-title.js'
import { issueEmailContext } from '../../emails/issue/issue-email-context.js'
import { footerLinks } from '../../emails/issue/layout/footer-links.js'
import type { EntryContent, IssueContent, SectionContent } from '../domain/content.js'
import { type IssuePart, issueParts } from '../domain/issue/issue-parts.js'
import { languageTag } from '../domain/language.js'
import type { Prose } from '../domain/prose.js'
import { entryToLines } from './entry-to-lines.js'
import { proseToLines } from '../rich-text/prose-to-text.js'
import { underlineTitle } from './underline-title.js'
import { COLUMNS, wrapText } from '../rich-text/wrap-text.js'

/** Renders the text part of an issue's mail from the same parts, in the same order, as the HTML part. */
export const issueText = (props: IssueEmailProps): string => {
  const context = issueEmailContext(props)
  const parts = [
    ...issueParts(props.content).flatMap((part) => partLines(part, props, context)),
    colophon(props, context),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

type Lines = readonly string[]

/** The blocks of one part. The return type makes the compiler ask for every kind. */
const partLines = (
  part: IssuePart,
  props: IssueEmailProps,
  context: IssueEmailContext,
): readonly Lines[] => {
  switch (part.kind) {
    case 'opening':
      return [...masthead(props, context), proseToLines(part.introduction)]
    case 'contents':
      return [contentsLines(part.sections, part.leadIn, context)]
    case 'highlight':
      return [highlightLines(part.entry, context)]
    case 'passage':
    case 'closing':
      return [proseToLines(part.prose)]
    case 'section':
      return sectionParts(part.section, context)
  }
}

const masthead = (
  { content, correctedAt }: IssueEmailProps,
  { text, web }: IssueEmailContext,
): readonly Lines[] => [
  wrapText(content.preheader),
  web === undefined ? [] : [`${text('readOnTheWeb')}:`, web],
  [...nameLines(content), ...underlineTitle(content.title, '=')],
  wrapText(issueFacts(content, correctedAt, text).join(' · ')),
]

const contentsLines = (
  sections: readonly SectionContent[],
  leadIn: Prose,
  { text }: IssueEmailContext,
): Lines => [
  text('contents'),
  '',
  ...proseToLines(leadIn),
  ...(leadIn.length > 0 ? [''] : []),
  ...sections.flatMap(({ entries, isNew, name }) =>
    wrapText(`${name} (${String(entries.length)})${isNew ? ` ${text('new')}` : ''}`, {
      first: '  ',
      rest: '    ',
    }),
  ),
]

const highlightLines = (entry: EntryContent, context: IssueEmailContext): Lines => [
  context.text('highlight').toUpperCase(),
  ...entryToLines(entry, context),
]

/** Each section begins with an additional empty line. */
const sectionParts = (section: SectionContent, context: IssueEmailContext): readonly Lines[] => [
  [
    '',
    ...underlineTitle(`${section.name}${section.isNew ? ` (${context.text('new')})` : ''}`, '='),
  ],
  ...section.entries.map((entry) => entryToLines(entry, context)),
]

const colophon = (
  { content: { publication }, links, reason }: IssueEmailProps,
  { text }: IssueEmailContext,
): Lines => [
  '-'.repeat(COLUMNS),
  ...wrapText(reason ?? text('reason', { publication: publication.name })),
  '',
  ...footerLinks(links, text).flatMap(({ label, url }) => [`${label}:`, url]),
  '',
  ...publication.postalAddress.split('\n').flatMap((line) => wrapText(line)),
]

const nameLines = (content: IssueContent): Lines =>
  wrapText(
    (nameAboveTitle(content) ?? '').toLocaleUpperCase(languageTag(content.publication.language)),
  )
