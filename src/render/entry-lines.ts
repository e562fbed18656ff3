import type { Setting } from '../../emails/issue/props.js'
import { safeSources } from '../../emails/issue/entry/safe-sources.js'
import { WORDING } from '../../emails/issue/wording.js'
import { entryAnchor } from '../domain/text/anchors.js'
import { briefly } from '../domain/text/short-form.js'
import type { EntryContent, FollowUpContent } from '../domain/content.js'
import { proseLines } from '../rich-text/prose-to-text.js'
import { underlined } from './underlined.js'
import { wrap } from '../rich-text/wrap.js'

/**
 * An entry as lines of plain text: title, sources, body, points.
 *
 * Short ones lead to the web page of the issue, where they are told in full.
 */
export const entryLines = (
  entry: EntryContent,
  { earlier, web }: Pick<Setting, 'earlier' | 'web'>,
): readonly string[] => {
  const { body, points } = entry.form === 'short' ? briefly(entry) : entry
  return [
    ...underlined(entry.title, '-'),
    ...safeSources(entry).flatMap(sourceLines),
    ...(entry.followUpOf ? followUpLines(entry.followUpOf, earlier) : []),
    ...(entry.form === 'full' && entry.image?.alt
      ? spaced(wrap(WORDING.picture(entry.image.alt)))
      : []),
    ...spaced(proseLines(body)),
    ...points.flatMap(({ label, text }) => spaced(proseLines(text, leadOf(label)))),
    ...(entry.form === 'short' && web !== undefined
      ? spaced([`${WORDING.readTheRest}:`, `${web}#${entryAnchor(entry)}`])
      : []),
  ]
}

const followUpLines = (
  { issueSlug, number }: FollowUpContent,
  earlier: Setting['earlier'],
): readonly string[] => {
  const url = earlier(issueSlug)
  const mark = `${WORDING.followUp} ${WORDING.number(number)}`
  return url === undefined ? [mark] : wrap(`${mark}: ${url}`)
}

const sourceLines = ({
  label,
  url,
}: {
  readonly label?: string
  readonly url: string
}): readonly string[] => (label === undefined ? [url] : wrap(`${label}: ${url}`))

const spaced = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', ...lines]

const leadOf = (label: string): string =>
  /[:?!]\s*$/.test(label) ? label.trim() : `${label.trim()}:`
