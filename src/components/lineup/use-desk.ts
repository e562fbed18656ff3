'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import { HIGHLIGHTS, type LineupChange } from '../../compose/change-lineup.js'
import type { ItemRow, SectionRow } from '../../compose/lineup-rows.js'
import type { ChangeAnswer, LineupCard } from '../../endpoints/admin/lineup/answers.js'
import { askDesk } from './ask-desk.js'
import type { LineupDesk, NamedPlace } from './desk-context.js'
import { rowId } from './row-id.js'
import type { Lineup } from './use-lineup.js'
import { useSay, type Say } from './use-say.js'

type Args = {
  readonly lineup: Lineup
  /** Of this issue, at our endpoints. */
  readonly url: string
  readonly entriesUrl: string
  readonly openEntry: (entryId: string) => void
}

type Desk = {
  readonly desk: LineupDesk
  /** What was done last, for those who do not see it. */
  readonly done: string
  readonly ask: (what: string, body?: object) => Promise<void>
}

const itemOf = ({ id }: LineupCard): ItemRow => ({ id: rowId(), entry: id, form: 'full' })

/** The section's row in this issue, with the change that makes it where there is none. */
const rowFor = (
  section: string,
  lineup: readonly SectionRow[],
): { readonly into: string; readonly first: readonly LineupChange[] } => {
  const there = lineup.find((row) => row.section === section)
  if (there) return { first: [], into: there.id }
  const row = { id: rowId(), items: [], section }
  return { first: [{ kind: 'add-section', row }], into: row.id }
}

const placesIn = ({ now, rows }: Lineup, say: Say): readonly NamedPlace[] => [
  { into: HIGHLIGHTS, name: say('lineup:highlights') },
  ...rows.lineup.map(({ id, section }) => ({
    into: id,
    name: now.sections.find((choice) => choice.id === section)?.name ?? say('lineup:goneSection'),
  })),
]

/** How an entry of the inbox gets into this issue. */
const broughtBy = (
  lineup: Lineup,
  card: LineupCard,
  to: Parameters<LineupDesk['bring']>[1],
): {
  readonly changes: readonly LineupChange[]
  readonly section: string | null
  readonly into: string
} => {
  if (!('section' in to)) {
    const place: LineupChange = { item: itemOf(card), kind: 'place', to }
    return { changes: [place], into: to.into, section: null }
  }
  const { first, into } = rowFor(to.section, lineup.rows.lineup)
  const place: LineupChange = { item: itemOf(card), kind: 'place', to: { into } }
  return { changes: [...first, place], into, section: to.section }
}

/** What everything on the tab may do, over the lineup that is being saved. */
export const useDesk = ({ entriesUrl, lineup, openEntry, url }: Args): Desk => {
  const say = useSay()
  const { now, rows } = lineup
  const [brought, setBrought] = useState<Readonly<Record<string, LineupCard>>>({})
  const [target, setTarget] = useState<string>()
  const [done, setDone] = useState('')
  const places = placesIn(lineup, say)

  const change: LineupDesk['change'] = (told, ...changes) => {
    setDone(told)
    lineup.change(...changes)
  }

  const ask: Desk['ask'] = async (what, body = {}) => {
    const asked = await askDesk<ChangeAnswer>(`${url}/${what}`, body)
    if (!asked?.isOk) return void toast.error(asked?.message || say('lineup:silent'))
    lineup.take(asked.answer.lineup)
    toast.success(asked.answer.message)
  }

  const bring: LineupDesk['bring'] = (card, to) => {
    setBrought((before) => ({ ...before, [card.id]: card }))
    const { changes, into, section } = broughtBy(lineup, card, to)
    const named =
      places.find((known) => known.into === into) ?? now.sections.find(({ id }) => id === section)
    change(say('lineup:movedTo', { name: named?.name ?? '', title: card.title }), ...changes)
  }

  const desk: LineupDesk = {
    aim: setTarget,
    bring,
    cardOf: (entryId) => now.cards[entryId ?? ''] ?? brought[entryId ?? ''],
    carryOver: (entryId) => void ask('move', { entryId }),
    change,
    entryUrl: (entryId) => `${entriesUrl}/${entryId}`,
    isLocked: now.locked !== undefined,
    now,
    openEntry,
    places,
    rows,
    target: places.some(({ into }) => into === target) ? target : undefined,
  }
  return { ask, desk, done }
}
