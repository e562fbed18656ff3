'use client'

import type { AuditEntry } from './describe-audit-row.js'
import { useInstantFormat } from './use-instant-format.js'
import { useTranslate } from '../shared/use-translate.js'

/** From this many changes on, the list is collapsed. */
const FOLDED_FROM = 4

/** One entry of the audit trail: who did what and when, the note, and what changed. */
export const AuditEntryItem = ({
  move,
  zone,
}: {
  readonly move: AuditEntry
  readonly zone: string
}) => {
  const t = useTranslate()
  const timeWords = useInstantFormat(zone)
  const { at, changes, action, hash, note, stage } = move
  return (
    <li className={`roundup-history__move roundup-history__move--${stage}`}>
      <p className="roundup-history__deed">{action}</p>
      <p className="roundup-history__meta">
        <time dateTime={at} suppressHydrationWarning>
          {timeWords(at)}
        </time>
        {hash && <span title={t('history:contentTitle')}>{t('history:content', { hash })}</span>}
      </p>
      {note && <p className="roundup-history__note">{t('history:note', { note })}</p>}
      {changes.length > 0 && (
        <details open={changes.length < FOLDED_FROM}>
          <summary>{t('history:changes', { count: changes.length })}</summary>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
