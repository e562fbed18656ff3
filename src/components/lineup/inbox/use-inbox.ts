'use client'

import { useEffect, useState } from 'react'

import type { EntryCardData } from '../../../compose/entry-card.js'
import type { InboxAnswer } from '../../../issues/lineup/answers.js'
import { requestJson } from '../../shared/request-json.js'

const TYPING_MS = 250

export type InboxStage = EntryCardData['stage'] | 'all'

export type InboxState = {
  /** `undefined` until the first answer. */
  readonly found: InboxAnswer | undefined
  readonly isLoading: boolean
  readonly stage: InboxStage
  readonly words: string
  readonly setStage: (stage: InboxStage) => void
  readonly setWords: (words: string) => void
  readonly setPage: (page: number) => void
}

/** Loads the inbox page by page, and again whenever `moment` changes. */
export const useInbox = (url: string, moment: string): InboxState => {
  const [found, setFound] = useState<InboxAnswer>()
  const [query, setQuery] = useState({ page: 1, stage: 'ready' as InboxStage, words: '' })
  const [isLoading, setLoading] = useState(true)
  const { page, stage, words } = query

  useEffect(() => {
    const gone = new AbortController()
    const query = new URLSearchParams({ page: String(page), q: words, stage })
    const timer = setTimeout(
      () => {
        setLoading(true)
        void requestJson<InboxAnswer>(`${url}?${query.toString()}`, { signal: gone.signal }).then(
          (result) => {
            if (gone.signal.aborted) return
            if (result.isOk) setFound(result.answer)
            setLoading(false)
          },
        )
      },
      words === '' ? 0 : TYPING_MS,
    )
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [moment, page, stage, url, words])

  return {
    found,
    isLoading,
    stage,
    words,
    setPage: (to) => setQuery((before) => ({ ...before, page: to })),
    setStage: (to) => setQuery((before) => ({ ...before, page: 1, stage: to })),
    setWords: (to) => setQuery((before) => ({ ...before, page: 1, words: to })),
  }
}
