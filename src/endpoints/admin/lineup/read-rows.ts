import { z } from 'zod'

import { lineupItems, type LineupRows } from '../../../compose/lineup-rows.js'
import { localizedFault, localizedText } from '../../../i18n/localize.js'

const item = z.object({
  id: z.string().min(1),
  entry: z.string().min(1).nullable(),
  form: z.enum(['full', 'short']),
  followUpOf: z.string().min(1).nullish(),
})

const asked = z.object({
  highlights: z.array(item),
  lineup: z.array(
    z.object({
      id: z.string().min(1),
      section: z.string().min(1).nullable(),
      items: z.array(item),
    }),
  ),
  seen: z.string(),
})

type AskedRows = { readonly rows: LineupRows; readonly seen: string }

/** How often each entry stands there. */
const standings = (rows: LineupRows): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { entry } of lineupItems(rows)) {
    if (entry) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  }
  return counts
}

/**
 * Reads a lineup that somebody wants to be saved.
 *
 * @throws {Fault} INPUT_INVALID when it is none, or brings an entry in that stands there already
 */
export const readRows = (body: unknown, stored: LineupRows): AskedRows => {
  const read = asked.safeParse(body)
  if (!read.success) throw localizedFault('INPUT_INVALID', localizedText('lineup:noLineup'))
  const { highlights, lineup, seen } = read.data
  const plain = (row: z.infer<typeof item>) => ({ ...row, followUpOf: row.followUpOf ?? null })
  const rows = {
    highlights: highlights.map(plain),
    lineup: lineup.map((row) => ({ ...row, items: row.items.map(plain) })),
  }
  const before = standings(stored)
  for (const [entry, count] of standings(rows)) {
    if (count > Math.max(1, before.get(entry) ?? 0)) {
      throw localizedFault('INPUT_INVALID', localizedText('lineup:alreadyInIssue'))
    }
  }
  return { rows, seen }
}
