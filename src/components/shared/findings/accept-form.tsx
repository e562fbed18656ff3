'use client'

import { useEffect, useId, useRef, useState } from 'react'

import { MAX_LENGTHS } from '../../../domain/max-lengths.js'
import { localizedText } from '../../../i18n/localize.js'
import { useTranslate } from '../use-translate.js'

type Props = {
  readonly isBusy: boolean
  readonly onAccept: (note: string) => Promise<boolean>
  readonly onCancel: () => void
}

/** Asks why a finding is accepted. Whoever approves the issue reads the note. */
export const AcceptForm = ({ isBusy, onAccept, onCancel }: Props) => {
  const t = useTranslate()
  const field = useId()
  const hint = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [note, setNote] = useState('')
  useEffect(() => {
    area.current?.focus()
  }, [])
  const isEmpty = note.trim() === ''
  const why = isEmpty ? localizedText('findings:needsNote') : localizedText('findings:noteHint')
  return (
    <div
      className="roundup-let-stand"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel()
      }}
    >
      <label htmlFor={field}>{t('findings:note')}</label>
      <textarea
        aria-describedby={hint}
        id={field}
        maxLength={MAX_LENGTHS.acceptanceNote}
        onChange={({ target }) => {
          setNote(target.value)
        }}
        ref={area}
        rows={2}
        value={note}
      />
      <p className="roundup-findings__hint" id={hint}>
        {t(why)}
      </p>
      <div className="roundup-finding__ways">
        <button
          className="roundup-findings__button"
          disabled={isBusy || isEmpty}
          onClick={() => void onAccept(note.trim())}
          type="button"
        >
          {t('findings:saveNote')}
        </button>
        <button className="roundup-findings__link" onClick={onCancel} type="button">
          {t('findings:cancel')}
        </button>
      </div>
    </div>
  )
}
