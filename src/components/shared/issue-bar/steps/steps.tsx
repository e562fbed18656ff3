'use client'

import { useId } from 'react'

import type { IssueStatus, IssueStatusStep } from '../../../../issues/queries/issue-status-type.js'
import { MoreSteps } from './more-steps.js'
import { StepButton } from './step-button.js'
import { StepDialog } from '../dialogs/step-dialog.js'
import { useSteps } from './use-steps.js'
import { useHasUnsaved } from '../../unsaved-changes.js'
import { blockedReason } from './blocked-reason.js'
import { useTranslate } from '../../use-translate.js'

type Props = { readonly status: IssueStatus; readonly onTaken: () => Promise<void> }

/** How many steps are buttons; further ones are in a menu. */
const SHOWN = 3

/** The steps that this person may take, and the reason where one is not possible now. */
export const Steps = ({ onTaken, status }: Props) => {
  const t = useTranslate()
  const whyId = useId()
  const isUnsaved = useHasUnsaved()
  const { chosen, choose, close, isBusy, refusal, take } = useSteps(status.id, onTaken)
  const isOpen = ({ isAllowed }: IssueStatusStep): boolean => isAllowed && !isUnsaved && !isBusy
  const why = chosen ? undefined : (refusal ?? blockedReason(t, status, isUnsaved))
  return (
    <div className="roundup-bar__steps">
      {why && (
        <p className="roundup-bar__why" id={whyId}>
          {why}
        </p>
      )}
      {status.steps.slice(0, SHOWN).map((step) => (
        <StepButton
          answeredAt={status.now}
          isOpen={isOpen(step)}
          key={step.key}
          onChoose={choose}
          onOver={onTaken}
          step={step}
          until={status.undoUntil}
          why={why ? whyId : undefined}
        />
      ))}
      <MoreSteps isOpen={isOpen} onChoose={choose} steps={status.steps.slice(SHOWN)} />
      {chosen && (
        <StepDialog
          isBusy={isBusy}
          onClose={close}
          onTake={(words) => {
            take(chosen, words)
          }}
          refusal={refusal}
          status={status}
          step={chosen}
        />
      )}
    </div>
  )
}
