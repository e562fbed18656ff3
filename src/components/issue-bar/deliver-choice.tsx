'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'

import type { Deliver } from '../../domain/issue-workflow.js'
import type { Standing } from '../../issues/queries/issue-status-type.js'
import type { Sentence } from '../../domain/localized-text.js'
import { sentence } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import { spanOf } from './span-of.js'

type Props = {
  readonly standing: Standing
  readonly chosen: Deliver
  readonly onChoose: (deliver: Deliver) => void
}

type Choice = { readonly deliver: Deliver; readonly title: Sentence; readonly says: Sentence[] }

const choices = ({ readers, undoWindowMs }: Standing, language: string): readonly Choice[] => [
  {
    deliver: 'mail',
    title: sentence('bar:byMail'),
    says: [
      readers === 0
        ? sentence('bar:noReaders')
        : sentence('bar:byMailSays', { count: readers ?? 0 }),
      undoWindowMs > 0
        ? sentence('bar:undoWindow', { span: spanOf(language, undoWindowMs) })
        : sentence('bar:noUndoWindow'),
    ],
  },
  { deliver: 'web', title: sentence('bar:byWeb'), says: [sentence('bar:byWebSays')] },
]

/** By mail or on the web alone, each with what it means. */
export const DeliverChoice = ({ chosen, onChoose, standing }: Props) => {
  const { i18n, t } = useTranslation()
  const name = useId()
  return (
    <fieldset className="roundup-dialog__choices">
      <legend>{translate(t, sentence('bar:howLegend'))}</legend>
      {choices(standing, i18n.language).map(({ deliver, says, title }) => (
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
            <strong>{translate(t, title)}</strong>
            <br />
            {says.map((told) => translate(t, told)).join(' ')}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
