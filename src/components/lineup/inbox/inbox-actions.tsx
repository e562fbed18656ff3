'use client'

import { useState } from 'react'

import { useLineupContext } from '../lineup-context.js'
import { useTranslate } from '../../shared/use-translate.js'

type Props = {
  /** How many entries of the inbox are ready; `undefined` until it is known. */
  readonly ready: number | undefined
  readonly ask: (what: 'fill' | 'move-rest') => Promise<void>
}

/** Actions on all ready entries at once. */
export const InboxActions = ({ ask, ready }: Props) => {
  const t = useTranslate()
  const { isLocked, now } = useLineupContext()
  const [isBusy, setBusy] = useState(false)
  const work = (what: Parameters<Props['ask']>[0]) => async (): Promise<void> => {
    setBusy(true)
    await ask(what)
    setBusy(false)
  }
  const look = {
    className: 'roundup-lineup__button',
    disabled: isBusy || !ready,
    type: 'button',
  } as const
  return (
    <div className="roundup-inbox__actions">
      {!isLocked && (
        <button {...look} onClick={() => void work('fill')()}>
          {t('lineup:fill')}
        </button>
      )}
      <button {...look} onClick={() => void work('move-rest')()}>
        {t('lineup:moveRest', { number: now.next.number })}
      </button>
      {ready === 0 && <span className="roundup-lineup__why">{t('lineup:noneReady')}</span>}
    </div>
  )
}
