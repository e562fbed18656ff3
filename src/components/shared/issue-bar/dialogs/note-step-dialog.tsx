'use client'

import { useId, useState } from 'react'

import type { TextKey } from '../../../../i18n/languages.js'
import { Dialog } from '../../dialog.js'
import { DialogActions } from '../../dialog-actions.js'
import type { StepDialogProps } from './step-dialog-props.js'
import { useTranslate } from '../../use-translate.js'

type Words = { readonly title: TextKey; readonly isBack: boolean; readonly confirmLabel: TextKey }

const BACK = { confirmLabel: 'issueBar:sendBack', isBack: true } as const
const ON = { confirmLabel: 'issueBar:sendForReview', isBack: false } as const

const WORDS: Readonly<Record<string, Words>> = {
  sendBack: { ...BACK, title: 'issueBar:noteTitleBack' },
  sendCorrectionBack: { ...BACK, title: 'issueBar:noteTitleBackCorrection' },
  sendCorrection: { ...ON, title: 'issueBar:noteTitleSendCorrection' },
}

const SEND: Words = { ...ON, title: 'issueBar:noteTitleSend' }

/** Asks for a note: required for sending back, optional for sending for review. */
export const NoteStepDialog = ({ onTake, step, ...dialog }: StepDialogProps) => {
  const t = useTranslate()
  const [note, setNote] = useState('')
  const [isAsked, setAsked] = useState(false)
  const fieldId = useId()
  const { confirmLabel, isBack, title } = WORDS[step.key] ?? SEND
  const isMissing = isBack && note.trim() === ''
  return (
    <Dialog onClose={dialog.onClose} title={t(title)}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (!isMissing) onTake({ reviewNote: note.trim() })
        }}
      >
        <p>{t(isBack ? 'issueBar:noteHintBack' : 'issueBar:noteHintSend')}</p>
        <label className="roundup-dialog__label" htmlFor={fieldId}>
          {t(isBack ? 'issueBar:noteNeeded' : 'issueBar:noteOptional')}
        </label>
        <textarea
          aria-required={isBack}
          className="roundup-dialog__note"
          id={fieldId}
          onChange={(event) => {
            setNote(event.target.value)
          }}
          rows={4}
          value={note}
        />
        <DialogActions
          {...dialog}
          confirmLabel={confirmLabel}
          refusal={isAsked && isMissing ? t('issueBar:noteMissing') : dialog.refusal}
        />
      </form>
    </Dialog>
  )
}
