'use client'

import { toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import type { StandingStep } from '../../issues/queries/issue-status-type.js'
import { sentence } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import { DONE_WORDS } from './done-words.js'
import { readFormAgain } from './read-form-again.js'
import { hasDialog } from './step-dialog.js'
import { takeStep, type StepWords } from './take-step.js'

type Steps = {
  readonly asked: StandingStep | undefined
  readonly isBusy: boolean
  readonly refusal: string | undefined
  readonly choose: (step: StandingStep) => void
  readonly close: () => void
  readonly take: (step: StandingStep, words: StepWords) => void
}

/** Takes steps: asks first where a step has a dialog, and keeps the server's words when it refuses. */
export const useSteps = (issueId: string, onTaken: () => Promise<void>): Steps => {
  const { t } = useTranslation()
  const { config } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const router = useRouter()
  const [asked, setAsked] = useState<StandingStep>()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  const close = (): void => {
    setAsked(undefined)
    setRefusal(undefined)
  }

  const take = async (step: StandingStep, words: StepWords): Promise<void> => {
    setBusy(true)
    setRefusal(undefined)
    const url = `${config.serverURL}${config.routes.api}/${collectionSlug ?? ''}/${issueId}`
    const end = await takeStep(url, step, words)
    await onTaken()
    setBusy(false)
    if (end.isTaken) {
      close()
      const done = translate(t, sentence(DONE_WORDS[step.key]))
      if (readFormAgain(done)) return
      toast.success(done)
      router.refresh()
      return
    }
    const reason = end.refusal ?? translate(t, sentence('bar:silent'))
    setRefusal(reason)
    toast.error(reason)
  }

  return {
    asked,
    close,
    isBusy,
    refusal,
    choose: (step) => {
      setRefusal(undefined)
      if (hasDialog(step)) setAsked(step)
      else void take(step, {})
    },
    take: (step, words) => void take(step, words),
  }
}
