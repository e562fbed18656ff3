'use client'

import { useTranslate } from '../shared/use-translate.js'
import { RadioGroup } from './radio-group.js'
import type { PreviewLook, PreviewMode } from './preview-look.js'
import { ReaderChoice } from './reader-choice.js'

type ControlsProps = {
  readonly base: string
  readonly seesReaders: boolean
  readonly look: PreviewLook
  readonly onChange: (look: PreviewLook) => void
}

const VIEWS = ['phone', 'desktop', 'text', 'headers'] as const satisfies readonly PreviewMode[]

const SCHEMES = ['light', 'dark'] as const

/** Which part of the mail is shown, how, and as which reader. */
export const PreviewControls = ({ base, seesReaders, look, onChange }: ControlsProps) => {
  const t = useTranslate()
  const { reader, ...withoutReader } = look
  const isPlain = look.view === 'text' || look.view === 'headers'
  return (
    <div className="roundup-preview__controls">
      <RadioGroup
        choices={VIEWS.map((value) => ({ label: t(`preview:${value}`), value }))}
        legend={t('preview:view')}
        onChoose={(view) => onChange({ ...look, view })}
        value={look.view}
      />
      {!isPlain && (
        <>
          <RadioGroup
            choices={SCHEMES.map((value) => ({ label: t(`preview:${value}`), value }))}
            legend={t('preview:scheme')}
            onChoose={(scheme) => onChange({ ...look, scheme })}
            value={look.scheme}
          />
          <label className="roundup-preview__check">
            <input
              checked={!look.hasImages}
              onChange={({ target }) => onChange({ ...look, hasImages: !target.checked })}
              type="checkbox"
            />
            <span>{t('preview:imagesOff')}</span>
          </label>
        </>
      )}
      {seesReaders && (
        <ReaderChoice
          address={`${base}/readers`}
          onChoose={(chosen) =>
            onChange(chosen ? { ...withoutReader, reader: chosen } : withoutReader)
          }
          reader={reader}
        />
      )}
    </div>
  )
}
