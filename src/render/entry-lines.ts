import { safeSources } from '../../emails/issue/safe-sources.js'
import { WORDING } from '../../emails/issue/wording.js'
import { entryAnchor } from '../domain/anchors.js'
import { briefly } from '../domain/briefly.js'
import type { EntryContent } from '../domain/content.js'
import { proseLines } from './prose-lines.js'
import { underlined } from './underlined.js'
import { wrap } from './wrap.js'

/**
 * An entry as lines of plain text: title, sources, body, points.
 *
 * @param web the web page of the issue, where a short entry is told in full
 */
export const entryLines = (entry: EntryContent, web: string | undefined): readonly string[] => {
  const { body, points } = entry.form === 'short' ? briefly(entry) : entry
  return [
    ...underlined(entry.title, '-'),
    ...safeSources(entry).flatMap(sourceLines),
    ...spaced(proseLines(body)),
    ...points.flatMap(({ label, text }) => spaced(proseLines(text, leadOf(label)))),
    ...(entry.form === 'short' && web !== undefined
      ? spaced([`${WORDING.readTheRest}:`, `${web}#${entryAnchor(entry)}`])
      : []),
  ]
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
