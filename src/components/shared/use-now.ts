'use client'

import { useEffect, useState } from 'react'

import { systemClock } from '../../storage/system-clock.js'

/**
 * The time by the server's clock, starting with the instant of its answer, so that server and browser draw the same.
 *
 * @param answeredAt when the server answered, ISO 8601
 * @param everyMs how often it moves on
 */
export const useNow = (answeredAt: string, everyMs: number): Date => {
  const [now, setNow] = useState(() => new Date(answeredAt))
  useEffect(() => {
    const aheadMs = new Date(answeredAt).getTime() - systemClock().getTime()
    const move = (): void => {
      setNow(new Date(systemClock().getTime() + aheadMs))
    }
    move()
    const timer = setInterval(move, everyMs)
    return () => {
      clearInterval(timer)
    }
  }, [answeredAt, everyMs])
  return now
}
