'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'

import type { PublishChannel } from '../../../../domain/issue-workflow.js'
import type { IssueStatus } from '../../../../issues/queries/issue-status-type.js'
import type { LocalizedText } from '../../../../domain/localized-text.js'
import { localizedText } from '../../../../i18n/localize.js'
import { formatDuration } from './format-duration.js'
import { useTranslate } from '../../use-translate.js'

type Props = {
  readonly status: IssueStatus
  readonly chosen: PublishChannel
  readonly onChoose: (deliver: PublishChannel) => void
}

type Choice = {
  readonly deliver: PublishChannel
  readonly title: LocalizedText
  readonly says: LocalizedText[]
}

const choices = ({ readers, undoWindowMs }: IssueStatus, language: string): readonly Choice[] => [
  {
    deliver: 'mail',
    title: localizedText('issueBar:byMail'),
    says: [
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
    says: [localizedText('issueBar:byWebHint')],
  },
]

/** By mail or on the web alone, each with what it means. */
export const DeliverChoice = ({ chosen, onChoose, status }: Props) => {
  const { i18n } = useTranslation()
  const t = useTranslate()
  const name = useId()
  return (
    <fieldset className="roundup-dialog__choices">
      <legend>{t('issueBar:howLegend')}</legend>
      {choices(status, i18n.language).map(({ deliver, says, title }) => (
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
            {says.map((told) => t(told)).join(' ')}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
