'use client'

import { Button } from '@payloadcms/ui'
import { useId } from 'react'

import { publishTimePresets } from './publish-time-presets.js'
import type { WallClockTime } from './parse-publish-time.js'
import { useTranslate } from '../../use-translate.js'

type Props = {
  readonly wall: WallClockTime
  readonly zone: string
  readonly now: Date
  readonly onChange: (wall: WallClockTime) => void
}

const FIELDS = [
  ['day', 'date'],
  ['hour', 'time'],
] as const

/** The fields for day and time in the publication's time zone, with presets. */
export const PublishTimeFields = ({ now, onChange, wall, zone }: Props) => {
  const t = useTranslate()
  const id = useId()
  return (
    <>
      <div className="roundup-dialog__hour">
        {FIELDS.map(([name, type]) => (
          <label className="roundup-dialog__label" htmlFor={`${id}-${name}`} key={name}>
            {t(`issueBar:${name}`)}
            <input
              id={`${id}-${name}`}
              onChange={(event) => {
                onChange({ ...wall, [name]: event.target.value })
              }}
              type={type}
              value={wall[name]}
            />
          </label>
        ))}
      </div>
      <div className="roundup-dialog__quick">
        <span>{t('issueBar:quick')}</span>
        {publishTimePresets(now, zone).map(({ label, ...choice }) => (
          <Button
            buttonStyle="pill"
            key={label}
            margin={false}
            onClick={() => {
              onChange(choice)
            }}
            size="small"
            type="button"
          >
            {t(label)}
          </Button>
        ))}
      </div>
    </>
  )
}
