'use client'

import { useCallback, useEffect, type RefObject } from 'react'

import type { LineupAnswer } from '../../endpoints/desk/lineup/answers.js'
import { askDesk } from './ask-desk.js'
import type { Told } from './told.js'

const EVERY_MS = 20_000

type Args = {
  readonly url: string
  /** Nothing of one's own waits to be saved. */
  readonly isIdle: boolean
  /** Counts the answers to saves: what was asked before one came says nothing any more. */
  readonly saves: RefObject<number>
  readonly seen: string
  readonly setNow: (answer: LineupAnswer) => void
  readonly setPast: (past: readonly never[]) => void
  readonly tell: (told: Told) => void
}

/** Looks whether others changed the lineup: now and then while it is looked at, and whenever somebody comes back. */
export const useLookAgain = ({ isIdle, saves, seen, setNow, setPast, tell, url }: Args) => {
  const lookAgain = useCallback(async (): Promise<void> => {
    const before = saves.current
    const asked = await askDesk<LineupAnswer>(url)
    if (!asked?.isOk || saves.current !== before) return
    setNow(asked.answer)
    if (asked.answer.seen === seen) return
    setPast([])
    tell({ kind: 'changed' })
  }, [saves, seen, setNow, setPast, tell, url])

  useEffect(() => {
    if (!isIdle) return
    const look = (): void => {
      if (document.visibilityState === 'visible') void lookAgain()
    }
    const timer = setInterval(look, EVERY_MS)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [isIdle, lookAgain])

  return lookAgain
}
