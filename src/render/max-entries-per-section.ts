import type { IssueEmailProps } from '../../emails/issue/issue-email-props.js'
import { measureEntries } from './measure-entries.js'

/** The size of the row that links to the rest of a section, without the address. */
const REST_BYTES = 400

/** @returns how many entries each section can show within a number of bytes */
export const maxEntriesPerSection = async (
  props: IssueEmailProps,
  html: string,
  withinBytes: number,
): Promise<number> => {
  const { sections } = props.content
  const { entries } = await measureEntries(html, props)
  const costs = sections.map((section) =>
    section.entries.map(({ entryId }) => entries[entryId] ?? 0),
  )
  const frame = Buffer.byteLength(html) - sum(costs.flat())
  const rest = REST_BYTES + props.links.web.length
  const bytesWith = (most: number): number =>
    frame + sum(costs.map((bytes) => sum(bytes.slice(0, most)) + (bytes.length > most ? rest : 0)))
  let most = Math.max(0, ...costs.map(({ length }) => length))
  while (most > 0 && bytesWith(most) > withinBytes) most -= 1
  return most
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
