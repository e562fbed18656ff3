'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import type { TranslateText } from '../../i18n/translate.js'
import { HIGHLIGHTS, type LineupChange } from '../../compose/change-lineup.js'
import type { ItemRow, SectionRow } from '../../compose/lineup-rows.js'
import type { ChangeAnswer, LineupCard } from '../../issues/lineup/answers.js'
import { requestJson } from '../shared/request-json.js'
import type { LineupContextValue, NamedPlace } from './lineup-context.js'
import type { LineupState } from './use-lineup-state.js'
import { useTranslate } from '../shared/use-translate.js'

const BYTES = 12

/** An id for a row that is not saved yet, in Payload's format: 24 hex digits. */
export const newRowId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

type Args = {
  readonly lineup: LineupState
  /** The base URL of this endpoints. */
  readonly url: string
  readonly entriesUrl: string
  readonly openEntry: (entryId: string) => void
}

type Desk = {
  readonly context: LineupContextValue
  /** The last change in words, for screen readers. */
  readonly done: string
  readonly ask: (what: string, body?: object) => Promise<void>
}

const itemOf = ({ id }: LineupCard): ItemRow => ({ id: newRowId(), entry: id, form: 'full' })

/** Finds the row of a section in this issue, or a change that adds it. */
const rowFor = (
  section: string,
  lineup: readonly SectionRow[],
): { readonly into: string; readonly first: readonly LineupChange[] } => {
  const there = lineup.find((row) => row.section === section)
  if (there) return { first: [], into: there.id }
  const row = { id: newRowId(), items: [], section }
  return { first: [{ kind: 'add-section', row }], into: row.id }
}

const placesIn = ({ now, rows }: LineupState, t: TranslateText): readonly NamedPlace[] => [
  { into: HIGHLIGHTS, name: t('lineup:highlights') },
  ...rows.lineup.map(({ id, section }) => ({
    into: id,
    name: now.sections.find((choice) => choice.id === section)?.name ?? t('lineup:deletedSection'),
  })),
]

/** The changes that add an entry of the inbox to this issue. */
const broughtBy = (
  lineup: LineupState,
  card: LineupCard,
  to: Parameters<LineupContextValue['bring']>[1],
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

/** The actions of the tab, on top of the lineup's state. */
export const useLineupActions = ({ entriesUrl, lineup, openEntry, url }: Args): Desk => {
  const t = useTranslate()
  const { now, rows } = lineup
  const [brought, setBrought] = useState<Readonly<Record<string, LineupCard>>>({})
  const [target, setTarget] = useState<string>()
  const [done, setDone] = useState('')
  const places = placesIn(lineup, t)

  const change: LineupContextValue['change'] = (message, ...changes) => {
    setDone(message)
    lineup.change(...changes)
  }

  const ask: Desk['ask'] = async (what, body = {}) => {
    const result = await requestJson<ChangeAnswer>(`${url}/${what}`, { body })
    if (!result.isOk) return void toast.error(result.message ?? t('lineup:noResponse'))
    lineup.take(result.answer.lineup)
    toast.success(result.answer.message)
  }

  const bring: LineupContextValue['bring'] = (card, to) => {
    setBrought((before) => ({ ...before, [card.id]: card }))
    const { changes, into, section } = broughtBy(lineup, card, to)
    const named =
      places.find((known) => known.into === into) ?? now.sections.find(({ id }) => id === section)
    change(t('lineup:movedTo', { name: named?.name ?? '', title: card.title }), ...changes)
  }

  const context: LineupContextValue = {
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
  return { ask, context, done }
}
