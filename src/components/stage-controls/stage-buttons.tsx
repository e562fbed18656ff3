'use client'

import {
  Button,
  PopupList,
  toast,
  useConfig,
  useDocumentInfo,
  useFormModified,
} from '@payloadcms/ui'
import { useState } from 'react'

import type { Step } from './steps.js'
import { takeStep } from './take-step.js'

type Props = {
  /** Where the issue stands, for whoever has no step to take. */
  readonly hint: string
  readonly steps: readonly Step[]
}

const HINT = { color: 'var(--theme-elevation-600)', fontSize: 13, whiteSpace: 'nowrap' } as const

const UNSAVED = 'Save the changes first; a step takes what is saved.'

/** The next step as a button, further ones in its menu. A step moves what is saved, so unsaved changes come first. */
export const StageButtons = ({ hint, steps }: Props) => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const isModified = useFormModified()
  const [isBusy, setBusy] = useState(false)
  const [first, ...others] = steps
  if (!first) return <span style={HINT}>{hint}</span>

  const take = async (step: Step): Promise<void> => {
    setBusy(true)
    const url = `${config.serverURL}${config.routes.api}/${collectionSlug ?? ''}/${String(id)}`
    const refusal = await takeStep(url, step)
    if (refusal === undefined) {
      window.location.reload()
      return
    }
    toast.error(refusal)
    setBusy(false)
  }

  return (
    <Button
      buttonStyle={first.isPrimary ? 'primary' : 'secondary'}
      disabled={isModified || isBusy}
      enableSubMenu={others.length > 0}
      onClick={() => void take(first)}
      size="medium"
      SubMenuPopupContent={({ close }) => (
        <PopupList.ButtonGroup>
          {others.map((step) => (
            <PopupList.Button
              disabled={isModified || isBusy}
              key={step.label}
              onClick={() => {
                close()
                void take(step)
              }}
            >
              {step.label}
            </PopupList.Button>
          ))}
        </PopupList.ButtonGroup>
      )}
      type="button"
      {...(isModified ? { tooltip: UNSAVED } : {})}
    >
      {first.label}
    </Button>
  )
}
