'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'

import type { PublishChannel } from '../../../../domain/issue/issue-workflow.js'
import type { IssueStatus } from '../../../../issues/queries/issue-status-type.js'
import type { LocalizedText } from '../../../../domain/localized-text.js'
import { localizedText } from '../../../../i18n/localize.js'
import { useTranslate } from '../../use-translate.js'

const SECOND = 1000
const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** Formats a duration in its largest unit, e.g. "1 minute", "2 days". */
export const formatDuration = (language: string, spanMs: number): string => {
  const seconds = Math.round(spanMs / SECOND)
  const [unit, size] = UNITS.find(([, inSeconds]) => seconds >= inSeconds) ?? ['second', 1]
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.round(seconds / size),
  )
}

type Props = {
  readonly status: IssueStatus
  readonly chosen: PublishChannel
  readonly onChoose: (deliver: PublishChannel) => void
}

type Choice = {
  readonly deliver: PublishChannel
  readonly title: LocalizedText
  readonly hints: LocalizedText[]
}

const choices = ({ readers, undoWindowMs }: IssueStatus, language: string): readonly Choice[] => [
  {
    deliver: 'mail',
    title: localizedText('issueBar:byMail'),
    hints: [
      readers === 0
        ? localizedText('issueBar:noReaders')
        : localizedText('issueBar:byMailHint', { count: readers ?? 0 }),
      undoWindowMs > 0
        ? localizedText('issueBar:undoWindow', { span: formatDuration(language, undoWindowMs) })
        : localizedText('issueBar:noUndoWindow'),
    ],
  },
  {
    deliver: 'web',
    title: localizedText('issueBar:byWeb'),
    hints: [localizedText('issueBar:byWebHint')],
  },
]

/** The choice between mail and web only, each with what it means. */
export const DeliverChoice = ({ chosen, onChoose, status }: Props) => {
  const { i18n } = useTranslation()
  const t = useTranslate()
  const name = useId()
  return (
    <fieldset className="roundup-dialog__choices">
      <legend>{t('issueBar:howLegend')}</legend>
      {choices(status, i18n.language).map(({ deliver, hints, title }) => (
        <label className="roundup-dialog__choice" key={deliver}>
          <input
            checked={chosen === deliver}
            name={name}
            onChange={() => {
              onChoose(deliver)
            }}
            type="radio"
            value={deliver}
          />
          <span>
            <strong>{t(title)}</strong>
            <br />
            {hints.map((hint) => t(hint)).join(' ')}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
