'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { changeLineup, type LineupChange } from '../../compose/change-lineup.js'
import type { LineupRows } from '../../compose/lineup-rows.js'
import type { ConflictAnswer, LineupAnswer } from '../../issues/lineup/answers.js'
import { announceSave } from '../shared/save-events.js'
import { requestJson, type JsonResult } from '../shared/request-json.js'
import type { LineupEvent } from './use-lineup-toasts.js'
import { useRefreshLineup } from './use-refresh-lineup.js'

const CONFLICT = 409

export type LineupState = {
  readonly now: LineupAnswer
  readonly rows: LineupRows
  readonly change: (...changes: readonly LineupChange[]) => void
  /** Undoes this person's last change; `undefined` when there is none. */
  readonly undo: (() => void) | undefined
  readonly isSaving: boolean
  /** Defined when the server did not answer: the changes wait until it is called. */
  readonly tryAgain: (() => void) | undefined
  /** Replaces the lineup by an answer of the server. */
  readonly take: (answer: LineupAnswer) => void
  readonly lookAgain: () => Promise<void>
}

const MOST_UNDOS = 50

type Saved = JsonResult<LineupAnswer>

const conflictIn = (saved: Saved): LineupAnswer | undefined => {
  if (saved.isOk || saved.status !== CONFLICT) return undefined
  const { lineup } = saved.body as Partial<ConflictAnswer>
  return lineup
}

/** The saved lineup, and this person's changes that are not saved yet. */
const useChanges = (rendered: LineupAnswer) => {
  const [now, setNow] = useState(rendered)
  const [pending, setPending] = useState<readonly LineupChange[]>([])
  const [past, setPast] = useState<readonly LineupRows[]>([])
  const rows = useMemo(() => pending.reduce(changeLineup, now.rows), [now.rows, pending])
  const add = (...changes: readonly LineupChange[]): void => {
    setPast([...past.slice(-MOST_UNDOS), rows])
    setPending((waiting) => [...waiting, ...changes])
  }
  const before = past.at(-1)
  const undo = before && {
    run: (): void => {
      setPast(past.slice(0, -1))
      setPending((waiting) => [...waiting, { kind: 'restore', rows: before }])
    },
  }
  return { add, now, pending, rows, setNow, setPast, setPending, undo: undo?.run }
}

/**
 * The lineup as this person sees it: what was saved, and their own changes on top, saved at once and one after
 * another. Changes made on a lineup that somebody else has changed meanwhile are put on top of theirs.
 */
export const useLineupState = (
  rendered: LineupAnswer,
  url: string,
  notify: (event: LineupEvent) => void,
): LineupState => {
  const { add, now, pending, rows, setNow, setPast, setPending, undo } = useChanges(rendered)
  const [isSaving, setSaving] = useState(false)
  const [isStuck, setStuck] = useState(false)
  const saves = useRef(0)

  const settle = useCallback(
    (saved: Saved, count: number): void => {
      saves.current += 1
      if (!saved.isOk && saved.status === undefined) return setStuck(true)
      const theirs = conflictIn(saved)
      setPending((waiting) =>
        theirs ? waiting.filter(({ kind }) => kind !== 'restore') : waiting.slice(count),
      )
      if (theirs) setNow(theirs)
      if (saved.isOk) {
        setNow(saved.answer)
        return announceSave()
      }
      setPast([])
      notify({ kind: theirs ? 'conflict' : 'refused', message: saved.message ?? '' })
    },
    [setNow, setPast, setPending, notify],
  )

  useEffect(() => {
    if (pending.length === 0 || isSaving || isStuck) return
    setSaving(true)
    void requestJson<LineupAnswer>(url, { body: { ...rows, seen: now.seen } }).then((saved) => {
      settle(saved, pending.length)
      setSaving(false)
    })
  }, [isSaving, isStuck, now.seen, pending, rows, settle, url])

  const isIdle = pending.length === 0
  const looking = { isIdle, rendered, saves, seen: now.seen, setNow, setPast, notify, url }
  const lookAgain = useRefreshLineup(looking)
  const take = (answer: LineupAnswer): void => {
    saves.current += 1
    setNow(answer)
    setPast([])
    announceSave()
  }
  const tryAgain = isStuck ? () => setStuck(false) : undefined
  return { change: add, isSaving: isSaving || !isIdle, lookAgain, now, rows, take, tryAgain, undo }
}
