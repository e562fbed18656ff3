'use client'

import { Button, Popup, PopupList } from '@payloadcms/ui'

import type { IssueStatusStep } from '../../../../issues/queries/issue-status-type.js'
import { useTranslate } from '../../use-translate.js'

type Props = {
  readonly steps: readonly IssueStatusStep[]
  readonly isOpen: (step: IssueStatusStep) => boolean
  readonly onChoose: (step: IssueStatusStep) => void
}

/** The less frequent steps, in a menu. */
export const MoreSteps = ({ isOpen, onChoose, steps }: Props) => {
  const t = useTranslate()
  if (steps.length === 0) return null
  return (
    <Popup
      button={
        <Button buttonStyle="secondary" el="div" icon="chevron" margin={false} size="medium">
          {t('issueBar:more')}
        </Button>
      }
      horizontalAlign="right"
      verticalAlign="bottom"
      render={({ close }) => (
        <PopupList.ButtonGroup>
          {steps.map((step) => (
            <PopupList.Button
              disabled={!isOpen(step)}
              key={step.key}
              onClick={() => {
                close()
                onChoose(step)
              }}
            >
              {t(`issueBar:${step.key}`)}
            </PopupList.Button>
          ))}
        </PopupList.ButtonGroup>
      )}
    />
  )
}
