'use client'

import { useState } from 'react'

import type { MailingDetailsProps } from '../use-mailing-report.js'
import { useEndpoint } from '../use-endpoint.js'
import { useMailingAction } from '../controls/use-mailing-action.js'

export type UncertainDelivery = {
  readonly id: string
  readonly address: string
  readonly messageId: string
}

export type UncertainSelection = readonly string[] | 'all'

/** The uncertain deliveries and the action that resolves them. Resolved ones leave the list at once. */
export const useUncertain = (props: MailingDetailsProps) => {
  const { mailing, urlOf } = props
  const { uncertain } = mailing.counts
  const { answer } = useEndpoint<{ readonly lines: readonly UncertainDelivery[] }>(
    urlOf('mailing/uncertain'),
    String(uncertain),
  )
  const { isBusy, refusal, run } = useMailingAction(props)
  const [again, setAgain] = useState<UncertainSelection>()
  const [done, setDone] = useState<readonly string[]>([])
  const resolve = async (ids: UncertainSelection, to: 'accepted' | 'queued'): Promise<void> => {
    if (!(await run('uncertain', { ids, to }))) return
    setAgain(undefined)
    if (ids !== 'all') setDone((before) => [...before, ...ids])
  }
  return {
    /** The deliveries to send again, while that is being confirmed. */
    again,
    setAgain,
    isBusy,
    lines: (answer?.lines ?? []).filter(({ id }) => !done.includes(id)),
    refusal,
    resolve,
  }
}
