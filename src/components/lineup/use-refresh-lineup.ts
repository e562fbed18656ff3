'use client'

import { useCallback, useEffect, useRef, type RefObject } from 'react'

import type { LineupAnswer } from '../../issues/lineup/answers.js'
import { requestJson } from '../shared/request-json.js'
import type { LineupEvent } from './use-lineup-toasts.js'

const EVERY_MS = 20_000

type Args = {
  readonly url: string
  /** As the page was rendered on the server; rendered again after each step of the issue. */
  readonly rendered: LineupAnswer
  /** Whether no own change waits to be saved. */
  readonly isIdle: boolean
  /** Counts the answers to saves. A read that started before the latest one is outdated. */
  readonly saves: RefObject<number>
  readonly seen: string
  readonly setNow: (answer: LineupAnswer) => void
  readonly setPast: (past: readonly never[]) => void
  readonly notify: (event: LineupEvent) => void
}

/** Reads the lineup again after a step of the issue, every twenty seconds, and when the window gets the focus. */
export const useRefreshLineup = (args: Args) => {
  const { isIdle, rendered, saves, seen, setNow, setPast, notify, url } = args
  const drawn = useRef(rendered)
  const lookAgain = useCallback(async (): Promise<void> => {
    const before = saves.current
    const result = await requestJson<LineupAnswer>(url)
    if (!result.isOk || saves.current !== before) return
    setNow(result.answer)
    if (result.answer.seen === seen) return
    setPast([])
    notify({ kind: 'changed' })
  }, [saves, seen, setNow, setPast, notify, url])

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

  useEffect(() => {
    if (drawn.current === rendered) return
    drawn.current = rendered
    void lookAgain()
  }, [lookAgain, rendered])

  return lookAgain
}
