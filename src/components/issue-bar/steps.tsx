'use client'

import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import type { Standing, StandingStep } from '../../endpoints/desk/standing/standing.js'
import { sentence } from '../../wording/say.js'
import { translate } from '../../wording/translate.js'
import { takeStep, type StepWords } from './take-step.js'
import { useUnsaved } from './unsaved.js'

type Props = { readonly standing: Standing; readonly onTaken: () => Promise<void> }

/** The steps that this person may take; one that is not possible now says why beside it. */
export const Steps = ({ onTaken, standing }: Props) => {
  const { t } = useTranslation()
  const { config } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const router = useRouter()
  const isUnsaved = useUnsaved()
  const [isBusy, setBusy] = useState(false)

  const take = async (step: StandingStep, words: StepWords = {}): Promise<void> => {
    setBusy(true)
    const url = `${config.serverURL}${config.routes.api}/${collectionSlug ?? ''}/${standing.id}`
    const { isTaken, refusal } = await takeStep(url, step, words)
    if (!isTaken) toast.error(refusal ?? translate(t, sentence('bar:silent')))
    await onTaken()
    router.refresh()
    setBusy(false)
  }

  const why = isUnsaved
    ? translate(t, sentence('bar:unsaved'))
    : standing.steps.find((step) => step.why)?.why
  return (
    <div className="roundup-bar__steps">
      {standing.steps.map((step) => (
        <Button
          buttonStyle={step.isPrimary ? 'primary' : 'secondary'}
          disabled={isBusy || isUnsaved || !step.isAllowed}
          key={step.key}
          margin={false}
          onClick={() => void take(step)}
          size="medium"
          type="button"
        >
          {translate(t, sentence(`bar:${step.key}`))}
        </Button>
      ))}
      {why && <p className="roundup-bar__why">{why}</p>}
    </div>
  )
}
