import { z } from 'zod'

import { lineupItems, toLineupRows, type LineupRows } from '../../compose/lineup-rows.js'
import { localizedFault, localizedText } from '../../i18n/localize.js'
import type { SaveLineupArgs } from '../../issues/lineup/save-lineup.js'
import type { IssueRequest } from '../../issues/queries/issue-handler.js'
import { readBody } from './read-body.js'

const ITEM = z.object({
  id: z.string().min(1),
  entry: z.string().min(1).nullable(),
  form: z.enum(['full', 'short']),
  followUpOf: z.string().min(1).nullish(),
})

const LINEUP = z.object({
  highlights: z.array(ITEM),
  lineup: z.array(
    z.object({
      id: z.string().min(1),
      section: z.string().min(1).nullable(),
      items: z.array(ITEM),
    }),
  ),
  seen: z.string(),
})

/** How often each entry is in the lineup. */
const countEntries = (rows: LineupRows): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { entry } of lineupItems(rows)) {
    if (entry) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  }
  return counts
}

/**
 * Reads the lineup that somebody wants to save.
 *
 * @throws {Fault} INPUT_INVALID when it is none, or adds an entry that is in it already
 */
export const readLineup = ({ body, issue }: IssueRequest): SaveLineupArgs => {
  const { highlights, lineup, seen } = readBody(LINEUP, body, localizedText('lineup:noLineup'))
  const withFollowUp = (row: z.infer<typeof ITEM>) => ({
    ...row,
    followUpOf: row.followUpOf ?? null,
  })
  const rows = {
    highlights: highlights.map(withFollowUp),
    lineup: lineup.map((row) => ({ ...row, items: row.items.map(withFollowUp) })),
  }
  const before = countEntries(toLineupRows(issue))
  for (const [entry, count] of countEntries(rows)) {
    if (count > Math.max(1, before.get(entry) ?? 0)) {
      throw localizedFault('INPUT_INVALID', localizedText('lineup:alreadyInIssue'))
    }
  }
  return { rows, seen }
}
