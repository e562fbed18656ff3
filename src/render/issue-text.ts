import { issueFacts } from '../../emails/issue/issue-facts.js'
import type { IssueEmailProps, IssueEmailContext } from '../../emails/issue/issue-email-props.js'
import { nameAboveTitle } from '../../emails/issue/name-above-title.js'
import { issueEmailContext } from '../../emails/issue/issue-email-context.js'
import { footerLinks } from '../../emails/issue/layout/footer-links.js'
import type { EntryContent, IssueContent, SectionContent } from '../domain/content.js'
import type { IssuePart } from '../domain/issue/issue-parts.js'
import { placedParts } from '../../emails/design/placed-parts.js'
import { ownLines } from './own-lines.js'
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
    ...placedParts(props.content, context.parts).flatMap((part) =>
      part.kind === 'own'
        ? [ownLines(context.parts[part.place], { ...context.mail, context })]
        : partLines(part, props, context),
    ),
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
      return [...opening(props, context), proseToLines(part.introduction)]
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

const opening = (props: IssueEmailProps, context: IssueEmailContext): readonly Lines[] => {
  const { text, web } = context
  const own = context.parts.masthead
  return [
    wrapText(props.content.preheader),
    web === undefined ? [] : [`${text('readOnTheWeb')}:`, web],
    ...(own ? [ownLines(own, { ...context.mail, context })] : masthead(props, context)),
  ]
}

const masthead = (
  { content, correctedAt }: IssueEmailProps,
  { text }: IssueEmailContext,
): readonly Lines[] => [
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
  ...entryLines(entry, context, true),
]

const entryLines = (
  entry: EntryContent,
  context: IssueEmailContext,
  isHighlight: boolean,
): Lines => {
  const own = context.parts.entry
  return own
    ? ownLines(own, { ...context.mail, context, entry, isHighlight })
    : entryToLines(entry, context)
}

const headingLines = (section: SectionContent, context: IssueEmailContext): Lines => {
  const own = context.parts.sectionHeading
  return own
    ? ownLines(own, { ...context.mail, context, section })
    : underlineTitle(`${section.name}${section.isNew ? ` (${context.text('new')})` : ''}`, '=')
}

/** Each section begins with an additional empty line. */
const sectionParts = (section: SectionContent, context: IssueEmailContext): readonly Lines[] => [
  ['', ...headingLines(section, context)],
  ...section.entries.map((entry) => entryLines(entry, context, false)),
]

const colophon = (
  { content: { publication }, links, reason }: IssueEmailProps,
  context: IssueEmailContext,
): Lines => {
  const { parts, text } = context
  const why = reason ?? text('reason', { publication: publication.name })
  if (parts.colophon) return ownLines(parts.colophon, { ...context.mail, context, reason: why })
  return [
    '-'.repeat(COLUMNS),
    ...wrapText(why),
    '',
    ...footerLinks(links, text).flatMap(({ label, url }) => [`${label}:`, url]),
    '',
    ...publication.postalAddress.split('\n').flatMap((line) => wrapText(line)),
  ]
}

const nameLines = (content: IssueContent): Lines =>
  wrapText(
    (nameAboveTitle(content) ?? '').toLocaleUpperCase(languageTag(content.publication.language)),
  )
