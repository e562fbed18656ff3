'use client'

import { Button, Popup, PopupList, useTranslation } from '@payloadcms/ui'

import type { StandingStep } from '../../issues/queries/issue-status-type.js'
import { sentence } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'

type Props = {
  readonly steps: readonly StandingStep[]
  readonly isOpen: (step: StandingStep) => boolean
  readonly onChoose: (step: StandingStep) => void
}

/** Steps that are taken more seldom, in a menu. */
export const MoreSteps = ({ isOpen, onChoose, steps }: Props) => {
  const { t } = useTranslation()
  if (steps.length === 0) return null
  return (
    <Popup
      button={
        <Button buttonStyle="secondary" el="div" icon="chevron" margin={false} size="medium">
          {translate(t, sentence('bar:more'))}
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
              {translate(t, sentence(`bar:${step.key}`))}
            </PopupList.Button>
          ))}
        </PopupList.ButtonGroup>
      )}
    />
  )
}
