'use client'

import type { IssueStatus } from '../../../issues/queries/issue-status-type.js'
import { useTranslate } from '../use-translate.js'

const KB = 1024
const PERCENT = 100

/** The size of the mail's HTML against what Gmail shows, e.g. "55 KB of 102 KB". */
export const ByteMeter = ({ bytes }: { readonly bytes: NonNullable<IssueStatus['bytes']> }) => {
  const t = useTranslate()
  const { limit, total } = bytes
  const words = t('issueBar:bytes', { kb: Math.round(total / KB), limit: Math.round(limit / KB) })
  const share = Math.min(PERCENT, (total / limit) * PERCENT)
  return (
    <span className="roundup-bar__bytes">
      {words}
      <span
        aria-label={t('issueBar:bytesLabel')}
        aria-valuemax={limit}
        aria-valuemin={0}
        aria-valuenow={Math.min(total, limit)}
        aria-valuetext={words}
        className="roundup-bar__meter"
        role="meter"
      >
        <span
          className={
            total > limit ? 'roundup-bar__fill roundup-bar__fill--over' : 'roundup-bar__fill'
          }
          style={{ width: `${share}%` }}
        />
      </span>
    </span>
  )
}
