'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import type { IssueStatusStep } from '../../../../issues/queries/issue-status-type.js'
import { DONE_MESSAGES } from './done-messages.js'
import { reloadForm } from '../../reload-form.js'
import { hasDialog } from '../dialogs/step-dialog.js'
import { takeStep, type StepInput } from './take-step.js'
import { useTranslate } from '../../use-translate.js'

type Steps = {
  readonly asked: IssueStatusStep | undefined
  readonly isBusy: boolean
  readonly refusal: string | undefined
  readonly choose: (step: IssueStatusStep) => void
  readonly close: () => void
  readonly take: (step: IssueStatusStep, words: StepInput) => void
}

/** Takes steps: asks first where a step has a dialog, and keeps the server's words when it refuses. */
export const useSteps = (issueId: string, onTaken: () => Promise<void>): Steps => {
  const t = useTranslate()
  const { config } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const router = useRouter()
  const [asked, setAsked] = useState<IssueStatusStep>()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  const close = (): void => {
    setAsked(undefined)
    setRefusal(undefined)
  }

  const take = async (step: IssueStatusStep, words: StepInput): Promise<void> => {
    setBusy(true)
    setRefusal(undefined)
    const url = `${config.serverURL}${config.routes.api}/${collectionSlug ?? ''}/${issueId}`
    const end = await takeStep(url, step, words)
    await onTaken()
    setBusy(false)
    if (end.isTaken) {
      close()
      const done = t(DONE_MESSAGES[step.key])
      if (reloadForm(done)) return
      toast.success(done)
      router.refresh()
      return
    }
    const reason = end.refusal ?? t('issueBar:noResponse')
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
