'use client'

import { useTranslation } from '@payloadcms/ui'

import { sentence } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import type { ShownMove } from './shown-move.js'
import { useTimeWords } from './use-time-words.js'

/** Up to here changes are shown at once; more are folded. */
const FOLDED_FROM = 4

/** One step: who did what and when, the note that went with it, and what changed. */
export const MoveItem = ({ move, zone }: { readonly move: ShownMove; readonly zone: string }) => {
  const { t } = useTranslation()
  const timeWords = useTimeWords(zone)
  const { at, changes, deed, hash, note, stage } = move
  return (
    <li className={`roundup-history__move roundup-history__move--${stage}`}>
      <p className="roundup-history__deed">{deed}</p>
      <p className="roundup-history__meta">
        <time dateTime={at} suppressHydrationWarning>
          {timeWords(at)}
        </time>
        {hash && (
          <span title={translate(t, sentence('history:contentTitle'))}>
            {translate(t, sentence('history:content', { hash }))}
          </span>
        )}
      </p>
      {note && (
        <p className="roundup-history__note">{translate(t, sentence('history:note', { note }))}</p>
      )}
      {changes.length > 0 && (
        <details open={changes.length < FOLDED_FROM}>
          <summary>{translate(t, sentence('history:changes', { count: changes.length }))}</summary>
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
