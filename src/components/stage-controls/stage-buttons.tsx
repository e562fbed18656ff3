'use client'

import { Button, useForm, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import type { Step } from './steps.js'

type Props = { readonly hint: string; readonly steps: readonly Step[] }

const ROW = {
  alignItems: 'center',
  display: 'flex',
  flexWrap: 'wrap',
  gap: 'calc(var(--base) / 2)',
} as const
const HINT = { color: 'var(--theme-elevation-600)', fontSize: 13 } as const

const UNSAVED = 'Save the changes first'

/** One button a step. A step moves what is saved, so unsaved changes come first. */
export const StageButtons = ({ hint, steps }: Props) => {
  const { submit } = useForm()
  const isModified = useFormModified()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const take = async ({ deliver, stage }: Step): Promise<void> => {
    setBusy(true)
    await submit({ overrides: { stage, ...(deliver ? { deliver } : {}) } })
    setBusy(false)
    router.refresh()
  }
  return (
    <div style={ROW}>
      <span aria-live="polite" style={HINT}>
        {isModified && steps.length > 0 ? UNSAVED : hint}
      </span>
      {[...steps].reverse().map((step) => (
        <Button
          buttonStyle={step.isPrimary ? 'primary' : 'secondary'}
          disabled={isModified || busy}
          key={step.label}
          margin={false}
          onClick={() => {
            void take(step)
          }}
          size="medium"
          type="button"
        >
          {step.label}
        </Button>
      ))}
    </div>
  )
}
