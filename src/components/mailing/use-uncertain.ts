'use client'

import { useState } from 'react'

import type { CourseProps } from './course-props.js'
import { useAsked } from './use-asked.js'
import { useSteering } from './use-steering.js'

export type UncertainLine = {
  readonly id: string
  readonly address: string
  readonly messageId: string
}

export type Chosen = readonly string[] | 'all'

/** Uncertain rows, and what is done with them: what was resolved leaves the list at once. */
export const useUncertain = (props: CourseProps) => {
  const { mailing, urlOf } = props
  const { uncertain } = mailing.counts
  const { answer } = useAsked<{ readonly lines: readonly UncertainLine[] }>(
    urlOf('mailing/uncertain'),
    String(uncertain),
  )
  const { isBusy, refusal, steer } = useSteering(props)
  const [again, setAgain] = useState<Chosen>()
  const [done, setDone] = useState<readonly string[]>([])
  const resolve = async (ids: Chosen, to: 'accepted' | 'queued'): Promise<void> => {
    if (!(await steer('uncertain', { ids, to }))) return
    setAgain(undefined)
    if (ids !== 'all') setDone((before) => [...before, ...ids])
  }
  return {
    /** Rows that somebody wants to send again, and is asked about. */
    again,
    setAgain,
    isBusy,
    lines: (answer?.lines ?? []).filter(({ id }) => !done.includes(id)),
    refusal,
    resolve,
  }
}
