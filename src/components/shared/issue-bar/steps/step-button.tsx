'use client'

import { Button } from '@payloadcms/ui'

import type { IssueStatusStep } from '../../../../issues/queries/issue-status-type.js'
import { UndoCountdown } from './undo-countdown.js'
import { useTranslate } from '../../use-translate.js'

type Props = {
  readonly step: IssueStatusStep
  readonly isOpen: boolean
  /** The id of the element that says why it is disabled. */
  readonly why: string | undefined
  /** Until when an undo is possible. */
  readonly until: string | null
  readonly answeredAt: string
  readonly onChoose: (step: IssueStatusStep) => void
  readonly onOver: () => Promise<void>
}

/** One step as a button. */
export const StepButton = ({ answeredAt, isOpen, onChoose, onOver, step, until, why }: Props) => {
  const t = useTranslate()
  return (
    <Button
      buttonStyle={step.isPrimary ? 'primary' : 'secondary'}
      disabled={!isOpen}
      extraButtonProps={why && !isOpen ? { 'aria-describedby': why } : {}}
      margin={false}
      onClick={() => {
        onChoose(step)
      }}
      size="medium"
      type="button"
    >
      {step.key === 'undo' && until ? (
        <UndoCountdown answeredAt={answeredAt} onOver={onOver} until={until} />
      ) : (
        t(`issueBar:${step.key}`)
      )}
    </Button>
  )
}
