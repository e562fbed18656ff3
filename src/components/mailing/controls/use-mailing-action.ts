'use client'

import { useState } from 'react'

import type { MailingReport } from '../../../issues/queries/mailing-report-type.js'
import { requestJson } from '../../shared/request-json.js'
import type { MailingDetailsProps } from '../use-mailing-report.js'

type MailingActionState = {
  readonly isBusy: boolean
  readonly refusal: string | undefined
  /** @returns whether it was done */
  readonly run: (what: string, body?: object) => Promise<boolean>
}

/** Runs an action on the mailing, and shows the report that the server answers. */
export const useMailingAction = ({
  put,
  urlOf,
  formatters,
}: Pick<MailingDetailsProps, 'put' | 'urlOf' | 'formatters'>): MailingActionState => {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const run = async (what: string, body: object = {}): Promise<boolean> => {
    setBusy(true)
    setRefusal(undefined)
    const result = await requestJson<MailingReport>(urlOf(`mailing/${what}`), { body })
    setBusy(false)
    if (result.isOk) put(result.answer)
    else setRefusal(result.message ?? formatters.t('mailing:noResponse'))
    return result.isOk
  }
  return { isBusy, refusal, run }
}
