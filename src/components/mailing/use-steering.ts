'use client'

import { useState } from 'react'

import type { MailingReport } from '../../issues/queries/mailing-report-type.js'
import { askDesk } from '../lineup/ask-desk.js'
import type { CourseProps } from './course-props.js'

type Steering = {
  readonly isBusy: boolean
  readonly refusal: string | undefined
  /** @returns whether it was done */
  readonly steer: (what: string, body?: object) => Promise<boolean>
}

/** Asks for a change of the mailing; what comes back is shown at once. */
export const useSteering = ({
  put,
  urlOf,
  words,
}: Pick<CourseProps, 'put' | 'urlOf' | 'words'>): Steering => {
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const steer = async (what: string, body: object = {}): Promise<boolean> => {
    setBusy(true)
    setRefusal(undefined)
    const asked = await askDesk<MailingReport>(urlOf(`mailing/${what}`), body)
    setBusy(false)
    if (asked?.isOk) put(asked.answer)
    else setRefusal(asked?.message ? asked.message : words.say('mailing:silent'))
    return asked?.isOk ?? false
  }
  return { isBusy, refusal, steer }
}
