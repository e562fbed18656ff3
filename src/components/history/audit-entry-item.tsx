'use client'

import { useTranslation } from '@payloadcms/ui'

import { localizedText } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import type { AuditEntry } from './describe-audit-row.js'
import { useInstantFormat } from './use-instant-format.js'

/** Up to here changes are shown at once; more are folded. */
const FOLDED_FROM = 4

/** One step: who did what and when, the note that went with it, and what changed. */
export const AuditEntryItem = ({
  move,
  zone,
}: {
  readonly move: AuditEntry
  readonly zone: string
}) => {
  const { t } = useTranslation()
  const timeWords = useInstantFormat(zone)
  const { at, changes, deed, hash, note, stage } = move
  return (
    <li className={`roundup-history__move roundup-history__move--${stage}`}>
      <p className="roundup-history__deed">{deed}</p>
      <p className="roundup-history__meta">
        <time dateTime={at} suppressHydrationWarning>
          {timeWords(at)}
        </time>
        {hash && (
          <span title={translate(t, localizedText('history:contentTitle'))}>
            {translate(t, localizedText('history:content', { hash }))}
          </span>
        )}
      </p>
      {note && (
        <p className="roundup-history__note">
          {translate(t, localizedText('history:note', { note }))}
        </p>
      )}
      {changes.length > 0 && (
        <details open={changes.length < FOLDED_FROM}>
          <summary>
            {translate(t, localizedText('history:changes', { count: changes.length }))}
          </summary>
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
