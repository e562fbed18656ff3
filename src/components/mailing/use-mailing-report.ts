'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { MailingReport, MailingStatus } from '../../issues/queries/mailing-report-type.js'
import { requestJson } from '../shared/request-json.js'
import type { Formatters } from './use-formatters.js'

/** The props that all parts of a mailing's screen share. */
export type MailingDetailsProps = {
  readonly mailing: MailingStatus
  readonly mayControl: boolean
  readonly put: (report: MailingReport) => void
  readonly report: MailingReport
  readonly urlOf: (what: string) => string
  readonly formatters: Formatters
}

type Kept = {
  readonly report: MailingReport
  /** The last request got no answer. */
  readonly isStale: boolean
  /** The URL of an endpoint of this issue. */
  readonly urlOf: (what: string) => string
  readonly put: (report: MailingReport) => void
}

const MOVING_MS = 2000
const RESTING_MS = 20_000
const MOVING: readonly string[] = ['holding', 'preparing', 'submitting']

const pauseAfter = ({ before, mailing }: MailingReport): number => {
  const isMoving = mailing ? MOVING.includes(mailing.state) : before?.stage === 'published'
  return isMoving ? MOVING_MS : RESTING_MS
}

/** Polls the report of a mailing: every two seconds while it moves, every twenty otherwise, never in a hidden window. */
export const useMailingReport = (issueId: string, rendered: MailingReport): Kept => {
  const { config } = useConfig()
  const [report, put] = useState(rendered)
  const [isStale, setStale] = useState(false)
  const base = `${config.serverURL}${config.routes.api}/roundup/issues/${issueId}`
  const urlOf = useCallback((what: string): string => `${base}/${what}`, [base])

  const ask = useCallback(async (): Promise<void> => {
    if (document.visibilityState === 'hidden') return
    const result = await requestJson<MailingReport>(urlOf('mailing'))
    setStale(!result.isOk)
    if (result.isOk) put(result.answer)
  }, [urlOf])

  const everyMs = pauseAfter(report)
  useEffect(() => {
    const again = (): void => void ask()
    const timer = setInterval(again, everyMs)
    document.addEventListener('visibilitychange', again)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', again)
    }
  }, [ask, everyMs])

  return { isStale, put, report, urlOf }
}
