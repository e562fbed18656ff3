import type { IssueEmailProps } from '../../emails/issue/issue-email-props.js'
import { measureEntries } from './measure-entries.js'

/** A row that leads to the rest of a section, without the address in it. */
const REST_BYTES = 400

/** @returns how many entries of each section can be told within the bytes, by what each adds now */
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
    frame + sum(costs.map((told) => sum(told.slice(0, most)) + (told.length > most ? rest : 0)))
  let most = Math.max(0, ...costs.map(({ length }) => length))
  while (most > 0 && bytesWith(most) > withinBytes) most -= 1
  return most
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
