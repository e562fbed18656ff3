'use client'

import { useState } from 'react'

import type { MailingReport } from '../../../issues/queries/mailing-report-type.js'
import { requestJson } from '../../shared/request-json.js'
import type { MailingDetailsProps } from '../use-mailing-report.js'

type Steering = {
  readonly isBusy: boolean
  readonly refusal: string | undefined
  /** @returns whether it was done */
  readonly steer: (what: string, body?: object) => Promise<boolean>
}

/** Runs an action on the mailing, and shows the report that the server answers. */
export const useMailingAction = ({
  put,
  urlOf,
  words,
}: Pick<MailingDetailsProps, 'put' | 'urlOf' | 'words'>): Steering => {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const steer = async (what: string, body: object = {}): Promise<boolean> => {
    setBusy(true)
    setRefusal(undefined)
    const result = await requestJson<MailingReport>(urlOf(`mailing/${what}`), { body })
    setBusy(false)
    if (result.isOk) put(result.answer)
    else setRefusal(result.message ?? words.t('mailing:noResponse'))
    return result.isOk
  }
  return { isBusy, refusal, steer }
}
