'use client'

import { useEffect, useState } from 'react'

import { useTranslate } from '../shared/use-translate.js'
import type { PreviewMode } from './preview-look.js'

type PlainPartProps = { readonly address: string; readonly view: PreviewMode }

/** The text part or the headers of the message, exactly as they are sent. */
export const PlainPart = ({ address, view }: PlainPartProps) => {
  const t = useTranslate()
  const [text, setText] = useState<string>()
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const load = async (): Promise<void> => {
      const response = await fetch(address, { credentials: 'include', signal: stop.signal })
      if (response.ok) setText(await response.text())
      else setFailed(true)
    }
    load().catch(() => {
      if (!stop.signal.aborted) setFailed(true)
    })
    return () => stop.abort()
  }, [address])
  if (hasFailed) return <p className="roundup-preview__empty">{t('preview:failed')}</p>
  return (
    <pre
      aria-busy={text === undefined}
      aria-label={t(view === 'text' ? 'preview:text' : 'preview:headers')}
      className="roundup-plain"
      dir="auto"
      role="region"
      tabIndex={0}
    >
      {text ?? t('preview:loading')}
    </pre>
  )
}
