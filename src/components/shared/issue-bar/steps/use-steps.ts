'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import type { StepKey } from '../../../../approve/steps.js'
import type { TextKey } from '../../../../i18n/languages.js'
import type { IssueStatusStep } from '../../../../issues/queries/issue-status-type.js'
import { reloadForm } from '../../reload-form.js'
import { hasDialog } from '../dialogs/step-dialog.js'
import type { StepInput } from '../dialogs/step-dialog-props.js'
import { requestJson } from '../../request-json.js'
import { useTranslate } from '../../use-translate.js'

/** The message after a step. */
const DONE_MESSAGES: Readonly<Record<StepKey, TextKey>> = {
  sendForReview: 'issueBar:doneReview',
  sendCorrection: 'issueBar:doneReview',
  approve: 'issueBar:doneApproved',
  approveCorrection: 'issueBar:doneApproved',
  sendBack: 'issueBar:doneDraft',
  sendCorrectionBack: 'issueBar:doneDraft',
  publish: 'issueBar:donePublished',
  publishNow: 'issueBar:donePublished',
  schedule: 'issueBar:doneScheduled',
  reschedule: 'issueBar:doneScheduled',
  cancelSchedule: 'issueBar:doneUnscheduled',
  backToEdit: 'issueBar:doneBack',
  reopenCorrection: 'issueBar:doneBack',
  undo: 'issueBar:undone',
  correct: 'issueBar:doneCorrection',
  publishCorrection: 'issueBar:doneCorrectionPublished',
  dropCorrection: 'issueBar:doneDropped',
}

/** What the step changes in the issue, as any client of the REST API would write it. */
const changesOf = ({ correction, stage }: IssueStatusStep) => ({
  ...(stage ? { stage } : {}),
  ...(correction === undefined ? {} : { correction }),
})

type Steps = {
  readonly chosen: IssueStatusStep | undefined
  readonly isBusy: boolean
  readonly refusal: string | undefined
  readonly choose: (step: IssueStatusStep) => void
  readonly close: () => void
  readonly take: (step: IssueStatusStep, input: StepInput) => void
}

/** Takes steps: opens the dialog of a step that has one, and keeps the server's message when it refuses. */
export const useSteps = (issueId: string, onTaken: () => Promise<void>): Steps => {
  const t = useTranslate()
  const { config } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const router = useRouter()
  const [chosen, setChosen] = useState<IssueStatusStep>()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string>()

  const close = (): void => {
    setChosen(undefined)
    setRefusal(undefined)
  }

  const take = async (step: IssueStatusStep, input: StepInput): Promise<void> => {
    setBusy(true)
    setRefusal(undefined)
    const url = `${config.serverURL}${config.routes.api}/${collectionSlug ?? ''}/${issueId}`
    const body = { ...changesOf(step), ...input }
    const result = await requestJson<object>(url, { body, method: 'PATCH' })
    await onTaken()
    setBusy(false)
    if (result.isOk) {
      close()
      const done = t(DONE_MESSAGES[step.key])
      if (reloadForm(done)) return
      toast.success(done)
      router.refresh()
      return
    }
    const reason = result.message ?? t('issueBar:noResponse')
    setRefusal(reason)
    toast.error(reason)
  }

  return {
    chosen,
    close,
    isBusy,
    refusal,
    choose: (step) => {
      setRefusal(undefined)
      if (hasDialog(step)) setChosen(step)
      else void take(step, {})
    },
    take: (step, input) => void take(step, input),
  }
}
