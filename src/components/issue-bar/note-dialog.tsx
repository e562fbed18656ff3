'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'

import type { WordingKey } from '../../i18n/languages.js'
import { sentence } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import { Dialog } from './dialog.js'
import { DialogActions } from './dialog-actions.js'
import type { StepDialogProps } from './step-dialog-props.js'

type Words = { readonly title: WordingKey; readonly isBack: boolean; readonly does: WordingKey }

const BACK = { does: 'bar:sendBack', isBack: true } as const
const ON = { does: 'bar:sendForReview', isBack: false } as const

const WORDS: Readonly<Record<string, Words>> = {
  sendBack: { ...BACK, title: 'bar:noteTitleBack' },
  sendCorrectionBack: { ...BACK, title: 'bar:noteTitleBackCorrection' },
  sendCorrection: { ...ON, title: 'bar:noteTitleSendCorrection' },
}

const SEND: Words = { ...ON, title: 'bar:noteTitleSend' }

/** Asks for a word to go with the step: of whoever sends back always, of whoever asks for a review if they like. */
export const NoteDialog = ({ onTake, step, ...dialog }: StepDialogProps) => {
  const { t } = useTranslation()
  const [note, setNote] = useState('')
  const [isAsked, setAsked] = useState(false)
  const fieldId = useId()
  const { does, isBack, title } = WORDS[step.key] ?? SEND
  const isMissing = isBack && note.trim() === ''
  const say = (key: WordingKey): string => translate(t, sentence(key))
  return (
    <Dialog onClose={dialog.onClose} title={say(title)}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (!isMissing) onTake({ reviewNote: note.trim() })
        }}
      >
        <p>{say(isBack ? 'bar:noteHintBack' : 'bar:noteHintSend')}</p>
        <label className="roundup-dialog__label" htmlFor={fieldId}>
          {say(isBack ? 'bar:noteNeeded' : 'bar:noteOptional')}
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
          does={does}
          refusal={isAsked && isMissing ? say('bar:noteMissing') : dialog.refusal}
        />
      </form>
    </Dialog>
  )
}
