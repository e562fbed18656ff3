'use client'

import { EditionItem } from './edition-item.js'
import { AuditEntryItem } from './audit-entry-item.js'
import { MAX_AUDIT_ENTRIES } from './read-history.js'
import type { EditionSummary } from './summarize-editions.js'
import type { AuditEntry } from './describe-audit-row.js'
import { useTranslate } from '../shared/use-translate.js'
import './history.css'

type Props = {
  readonly moves: readonly AuditEntry[]
  readonly editions: readonly EditionSummary[]
  /** The publication's time zone: all times are shown in it. */
  readonly zone: string
}

/** The audit trail as a timeline, with the editions beside it. */
export const HistoryPage = ({ editions, moves, zone }: Props) => {
  const t = useTranslate()
  return (
    <div className="roundup-history">
      <section aria-labelledby="roundup-history-moves">
        <h2 id="roundup-history-moves">{t('history:events')}</h2>
        {moves.length === 0 && <p className="roundup-history__empty">{t('history:nothing')}</p>}
        <ol className="roundup-history__moves">
          {moves.map((move) => (
            <AuditEntryItem key={move.id} move={move} zone={zone} />
          ))}
        </ol>
        {moves.length >= MAX_AUDIT_ENTRIES && (
          <p className="roundup-history__empty">
            {t('history:more', { count: MAX_AUDIT_ENTRIES })}
          </p>
        )}
      </section>
      <section aria-labelledby="roundup-history-editions">
        <h2 id="roundup-history-editions">{t('history:editions')}</h2>
        {editions.length === 0 && (
          <p className="roundup-history__empty">{t('history:noEditions')}</p>
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
