'use client'

import { useFormFields } from '@payloadcms/ui'

import { useTranslate } from '../shared/use-translate.js'
import './content.css'

type Props = {
  readonly path: string
  /** The longest value that is saved. */
  readonly max: number
  /** How many characters a phone shows, where that is less. */
  readonly onPhone?: number
}

/** Below a text field: how long its value is, and where a phone cuts it. */
export const CharacterCount = ({ max, onPhone, path }: Props) => {
  const t = useTranslate()
  const value = useFormFields(([fields]) => fields[path]?.value)
  const letters = [...(typeof value === 'string' ? value : '')]
  const isCut = onPhone !== undefined && letters.length > onPhone
  return (
    <p className="roundup-letters">
      <span className={letters.length > max ? 'roundup-letters__over' : undefined}>
        {t('issueBar:characters', { length: letters.length, max })}
      </span>
      {isCut && (
        <span className="roundup-letters__phone">
          {t('issueBar:phoneShows', {
            shown: letters.slice(0, onPhone).join('').trimEnd(),
          })}
        </span>
      )}
    </p>
  )
}
