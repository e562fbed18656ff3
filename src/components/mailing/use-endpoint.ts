'use client'

import { useEffect, useState } from 'react'

import { requestJson } from '../shared/request-json.js'

type Kept<Answer> = {
  readonly answer: Answer | undefined
  readonly isFailed: boolean
  readonly again: () => void
}

/** The counts change every two seconds; the details need not be read as often. */
const WAIT_MS = 1500

/**
 * Asks an endpoint when the page opens and whenever `mark` has changed; the answer before stays until then.
 *
 * @param mark `undefined`: there is nothing to ask about
 */
export const useEndpoint = <Answer>(url: string, mark: string | undefined): Kept<Answer> => {
  const [answer, setAnswer] = useState<Answer>()
  const [isFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const isFirst = answer === undefined
  useEffect(() => {
    if (mark === undefined) return undefined
    const leaving = new AbortController()
    const ask = async (): Promise<void> => {
      const result = await requestJson<Answer>(url, { signal: leaving.signal })
      if (leaving.signal.aborted) return
      setFailed(!result.isOk)
      if (result.isOk) setAnswer(result.answer)
    }
    const timer = setTimeout(() => void ask(), isFirst ? 0 : WAIT_MS)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
    // isFirst is no dependency: it only sets the wait, and an answer must not start another request.
  }, [url, mark, attempt])
  return {
    again: () => {
      setAttempt((count) => count + 1)
    },
    answer,
    isFailed,
  }
}
