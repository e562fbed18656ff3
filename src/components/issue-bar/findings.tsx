'use client'

import { useTranslation } from '@payloadcms/ui'

import type { Standing } from '../../endpoints/desk/standing/standing.js'
import { sentence } from '../../wording/say.js'
import { translate } from '../../wording/translate.js'

const KB = 1024
const PERCENT = 100

type Props = { readonly standing: Standing }

const Meter = ({ bytes }: { readonly bytes: NonNullable<Standing['bytes']> }) => {
  const { t } = useTranslation()
  const { limit, total } = bytes
  const words = translate(
    t,
    sentence('bar:bytes', { kb: Math.round(total / KB), limit: Math.round(limit / KB) }),
  )
  const share = Math.min(PERCENT, (total / limit) * PERCENT)
  return (
    <span className="roundup-bar__bytes">
      {words}
      <span
        aria-label={translate(t, sentence('bar:bytesLabel'))}
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

/** How big the mail is, and how much is to be looked at before it goes out. */
export const Findings = ({ standing: { advisory, blocking, bytes } }: Props) => {
  const { t } = useTranslation()
  return (
    <div className="roundup-bar__findings">
      {bytes && <Meter bytes={bytes} />}
      {blocking > 0 && (
        <span className="roundup-bar__blocking">
          {translate(t, sentence('bar:blocking', { count: blocking }))}
        </span>
      )}
      {advisory > 0 && (
        <span className="roundup-bar__advisory">
          {translate(t, sentence('bar:advisory', { count: advisory }))}
        </span>
      )}
    </div>
  )
}
