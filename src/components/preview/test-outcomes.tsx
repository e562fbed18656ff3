'use client'

import type { TestOutcomeAnswer } from '../../endpoints/admin/test-send.js'
import { useTranslate } from '../shared/use-translate.js'

type OutcomesProps = { readonly outcomes: readonly TestOutcomeAnswer[]; readonly refused: string }

/** The result of a test message for each address, announced to screen readers. */
export const TestOutcomes = ({ outcomes, refused }: OutcomesProps) => {
  const t = useTranslate()
  return (
    <div aria-live="polite">
      {refused !== '' && <p className="roundup-test__why">{refused}</p>}
      {outcomes.length > 0 && (
        <ul className="roundup-test__outcomes">
          {outcomes.map(({ address, isAccepted, reply, told: told }) => (
            <li key={address}>
              <bdi>{address}</bdi>
              <span className={isAccepted ? 'roundup-test__good' : 'roundup-test__bad'}>
                {told}
              </span>
              {reply !== '' && (
                <span className="roundup-test__reply">{t('preview:serverSaid', { reply })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
