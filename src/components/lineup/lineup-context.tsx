'use client'

import { createContext, useContext } from 'react'

import type { LineupChange, LineupPlace } from '../../compose/change-lineup.js'
import type { ItemRow, LineupRows } from '../../compose/lineup-rows.js'
import type { LineupAnswer, LineupCard } from '../../issues/lineup/answers.js'

/** The highlights or a section of this issue, with its name. */
export type NamedPlace = { readonly into: string; readonly name: string }

/** What the cards and sections of the tab share: the lineup, and the actions on it. */
export type LineupContextValue = {
  readonly now: LineupAnswer
  readonly rows: LineupRows
  readonly isLocked: boolean
  readonly places: readonly NamedPlace[]
  readonly cardOf: (entryId: string | null) => LineupCard | undefined
  readonly change: (message: string, ...changes: readonly LineupChange[]) => void
  /** Adds an entry of the inbox to a place. A `section` that the issue does not have yet is added first. */
  readonly bring: (entry: LineupCard, to: LineupPlace | { readonly section: string }) => void
  readonly carryOver: (entryId: string) => void
  readonly openEntry: (entryId: string) => void
  readonly entryUrl: (entryId: string) => string
  /** Where "Add" puts an entry of the inbox, when somebody chose a section to fill. */
  readonly target: string | undefined
  readonly aim: (into: string | undefined) => void
}

const Context = createContext<LineupContextValue | undefined>(undefined)

export const LineupProvider = Context.Provider

export const useLineupContext = (): LineupContextValue => {
  const context = useContext(Context)
  if (!context) throw new Error('useLineup is called outside of the lineup’s provider.')
  return context
}

/** The title of the entry in a row. */
export const rowTitle = (context: LineupContextValue, { entry }: ItemRow): string =>
  context.cardOf(entry)?.title ?? ''
