'use client'

import { useEffect } from 'react'

import type { LineupState } from './use-lineup-state.js'
import { useTranslate } from '../shared/use-translate.js'

type Props = { readonly lineup: LineupState; readonly done: string }

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName))

/** Whether everything is saved, with a button that undoes the last change; Ctrl+Z does the same. */
export const LineupStatus = ({ done, lineup: { isSaving, tryAgain, undo } }: Props) => {
  const t = useTranslate()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const asksUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)
      if (!asksUndo || event.shiftKey || !undo || isTyping(event)) return
      event.preventDefault()
      undo()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo])
  return (
    <div className="roundup-lineup__status">
      <span role="status">
        <span className="roundup-lineup__unseen">{done} </span>
        <span>{t(tryAgain ? 'lineup:notSaved' : isSaving ? 'lineup:saving' : 'lineup:saved')}</span>
      </span>
      {tryAgain && (
        <button className="roundup-lineup__button" onClick={tryAgain} type="button">
          {t('lineup:tryAgain')}
        </button>
      )}
      {undo && (
        <button className="roundup-lineup__button" onClick={undo} type="button">
          {t('lineup:undo')}
        </button>
      )}
    </div>
  )
}
