import { entryMarkup } from '../../emails/issue/entry/entry-markup.js'
import type { IssueEmailProps } from '../../emails/issue/issue-email-props.js'
import { issueEmailContext } from '../../emails/issue/issue-email-context.js'
import { sectionAnchor } from '../domain/text/anchors.js'
import type { EntryContent, IssueContent } from '../domain/content.js'
import type { ByteBudget } from '../domain/byte-budget.js'

/** The beginning of every band in the compiled HTML. */
const BAND = '<div  class="sheet'
const ROW = '<tr>'
const ROW_END = '</tr>'

type Measured = Pick<ByteBudget, 'entries' | 'sections'>

type Place = { readonly entry: EntryContent; readonly isHighlight: boolean }

/**
 * Measures how many bytes each entry and the frame of each section add to a compiled mail. An entry of a section is a table
 * row, a highlight a band. Exact to the byte, without another compilation.
 *
 * @param html the compiled issue with every entry in it
 */
export const measureEntries = async (html: string, props: IssueEmailProps): Promise<Measured> => {
  const places = placesOf(props.content)
  const markup = await entryMarkup(places, issueEmailContext(props))
  const entries: Record<string, number> = {}
  let from = 0
  places.forEach(({ entry, isHighlight }, index) => {
    const entryHtml = markup[index] ?? ''
    const at = html.indexOf(entryHtml, from)
    const bytes =
      at < 0 ? Buffer.byteLength(entryHtml) : costAt({ at, html, isHighlight, entryHtml })
    entries[entry.entryId] = (entries[entry.entryId] ?? 0) + bytes
    from = at < 0 ? from : at + entryHtml.length
  })
  return { entries, sections: framesOf(html, props.content, entries) }
}

const placesOf = ({ highlights, sections }: IssueContent): readonly Place[] => [
  ...highlights.map((entry) => ({ entry, isHighlight: true })),
  ...sections.flatMap(({ entries }) => entries.map((entry) => ({ entry, isHighlight: false }))),
]

type CostArgs = {
  readonly at: number
  readonly html: string
  readonly isHighlight: boolean
  readonly entryHtml: string
}

const costAt = ({ at, html, isHighlight, entryHtml }: CostArgs): number => {
  if (isHighlight) return Buffer.byteLength(bandAt(html, at))
  const before = html.slice(html.lastIndexOf(ROW, at), at)
  const after = html.slice(at, html.indexOf(ROW_END, at + entryHtml.length) + ROW_END.length)
  return Buffer.byteLength(withoutTitle(before)) + Buffer.byteLength(after)
}

/** Removes the section's title from the row of its first entry: it would move to the next row. */
const withoutTitle = (row: string): string => {
  const title = row.search(/<(?:h2|div id="section-)/)
  return title < 0 ? row : row.slice(0, title)
}

const bandAt = (html: string, at: number): string => {
  const end = html.indexOf(BAND, at)
  return html.slice(html.lastIndexOf(BAND, at), end < 0 ? undefined : end)
}

const framesOf = (
  html: string,
  { sections }: IssueContent,
  costs: Measured['entries'],
): Measured['sections'] =>
  Object.fromEntries(
    sections.map((section) => {
      const at = html.indexOf(`id="${sectionAnchor(section)}"`)
      const band = at < 0 ? 0 : Buffer.byteLength(bandAt(html, at))
      const entryBytes = section.entries.reduce(
        (sum, { entryId }) => sum + (costs[entryId] ?? 0),
        0,
      )
      return [section.slug, Math.max(0, band - entryBytes)]
    }),
  )
