import { Fault } from '../../domain/fault.js'
import type { PlanEntry, PlanSource } from '../../domain/issue/issue-plan.js'
import { safeUrl } from '../../domain/urls/safe-url.js'
import type { DraftEntry } from './draft.js'
import { joinLines, joinPoint } from './plan-text.js'

const unsafe = (line: number, url: string): Fault =>
  new Fault(
    'INPUT_INVALID',
    `Line ${String(line)}: “${url.slice(0, 120)}” may not be a source. Give an absolute http or https address without a password.`,
    { line, url },
  )

const sourcesOf = ({ start }: DraftEntry): readonly PlanSource[] =>
  start.sources.map(({ label, line, url: written }) => {
    const url = safeUrl(written)
    if (url === undefined) throw unsafe(line, written)
    return { url, ...(label === undefined ? {} : { label }) }
  })

/** @throws {Fault} `INPUT_INVALID` with the line of a source that may not become a link */
export const planEntry = (entry: DraftEntry, width: number): PlanEntry => {
  const { body, points, start } = entry
  return {
    title: start.title,
    ...(start.titleLine === undefined ? {} : { titleLine: start.titleLine }),
    sources: sourcesOf(entry),
    points: points.map(({ label, pieces }) => ({
      label: label.label,
      originalLabel: label.originalLabel,
      text: joinPoint(pieces),
    })),
    ...(body.length > 0 ? { body: joinLines(body, width) } : {}),
  }
}
