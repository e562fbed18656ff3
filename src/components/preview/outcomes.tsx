'use client'

import type { SaidOutcome } from '../../endpoints/admin/preview/test-send.js'
import { useSay } from '../lineup/use-say.js'

type OutcomesProps = { readonly outcomes: readonly SaidOutcome[]; readonly refused: string }

/** What came of a test, address by address, read out as it comes. */
export const Outcomes = ({ outcomes, refused }: OutcomesProps) => {
  const say = useSay()
  return (
    <div aria-live="polite">
      {refused !== '' && <p className="roundup-test__why">{refused}</p>}
      {outcomes.length > 0 && (
        <ul className="roundup-test__outcomes">
          {outcomes.map(({ address, isAccepted, reply, told }) => (
            <li key={address}>
              <bdi>{address}</bdi>
              <span className={isAccepted ? 'roundup-test__good' : 'roundup-test__bad'}>
                {told}
              </span>
              {reply !== '' && (
                <span className="roundup-test__reply">{say('preview:serverSaid', { reply })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
