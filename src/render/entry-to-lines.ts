import type { IssueEmailContext } from '../../emails/issue/issue-email-props.js'
import { safeSources } from '../../emails/issue/entry/safe-sources.js'
import { entryAnchor } from '../domain/text/anchors.js'
import { shortForm } from '../domain/text/short-form.js'
import type { EntryContent, FollowUpContent } from '../domain/content.js'
import { proseToLines } from '../rich-text/prose-to-text.js'
import { underlineTitle } from './underline-title.js'
import { wrapText } from '../rich-text/wrap-text.js'

/**
 * Renders an entry as lines of plain text: title, sources, body, points. The short form ends with a link to the full entry
 * on the web.
 */
export const entryToLines = (
  entry: EntryContent,
  { earlier, text: own, web }: Pick<IssueEmailContext, 'earlier' | 'text' | 'web'>,
): readonly string[] => {
  const { body, points } = entry.form === 'short' ? shortForm(entry) : entry
  return [
    ...underlineTitle(entry.title, '-'),
    ...safeSources(entry).flatMap(sourceLines),
    ...(entry.followUpOf ? followUpLines(entry.followUpOf, { earlier, text: own }) : []),
    ...(entry.form === 'full' && entry.image?.alt
      ? spaced(wrapText(own('picture', { alt: entry.image.alt })))
      : []),
    ...spaced(proseToLines(body)),
    ...points.flatMap(({ label, text }) => spaced(proseToLines(text, leadOf(label)))),
    ...(entry.form === 'short' && web !== undefined
      ? spaced([`${own('readTheRest')}:`, `${web}#${entryAnchor(entry)}`])
      : []),
  ]
}

const followUpLines = (
  { issueSlug, number }: FollowUpContent,
  { earlier, text }: Pick<IssueEmailContext, 'earlier' | 'text'>,
): readonly string[] => {
  const url = earlier(issueSlug)
  const mark = text('followUp', { issue: text('number', { number }) })
  return url === undefined ? [mark] : wrapText(`${mark}: ${url}`)
}

const sourceLines = ({
  label,
  url,
}: {
  readonly label?: string
  readonly url: string
}): readonly string[] => (label === undefined ? [url] : wrapText(`${label}: ${url}`))

const spaced = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', ...lines]

const leadOf = (label: string): string =>
  /[:?!]\s*$/.test(label) ? label.trim() : `${label.trim()}:`
