'use client'

import { useTranslation } from '@payloadcms/ui'

import { sentence } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import { EditionItem } from './edition-item.js'
import { MoveItem } from './move-item.js'
import { MOVES_SHOWN } from './moves-shown.js'
import type { ShownEdition } from './shown-editions.js'
import type { ShownMove } from './shown-move.js'
import './history.css'

type Props = {
  readonly moves: readonly ShownMove[]
  readonly editions: readonly ShownEdition[]
  /** Times are those of the publication, the same for everybody. */
  readonly zone: string
}

/** The audit trail as a timeline, and beside it what was frozen. */
export const HistoryPage = ({ editions, moves, zone }: Props) => {
  const { t } = useTranslation()
  const say = (key: Parameters<typeof sentence>[0]): string => translate(t, sentence(key))
  return (
    <div className="roundup-history">
      <section aria-labelledby="roundup-history-moves">
        <h2 id="roundup-history-moves">{say('history:moves')}</h2>
        {moves.length === 0 && <p className="roundup-history__empty">{say('history:nothing')}</p>}
        <ol className="roundup-history__moves">
          {moves.map((move) => (
            <MoveItem key={move.id} move={move} zone={zone} />
          ))}
        </ol>
        {moves.length >= MOVES_SHOWN && (
          <p className="roundup-history__empty">
            {translate(t, sentence('history:more', { count: MOVES_SHOWN }))}
          </p>
        )}
      </section>
      <section aria-labelledby="roundup-history-editions">
        <h2 id="roundup-history-editions">{say('history:editions')}</h2>
        {editions.length === 0 && (
          <p className="roundup-history__empty">{say('history:noEditions')}</p>
        )}
        <ol className="roundup-history__editions">
          {editions.map((edition) => (
            <EditionItem edition={edition} key={edition.id} zone={zone} />
          ))}
        </ol>
      </section>
    </div>
  )
}
