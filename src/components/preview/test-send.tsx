'use client'

import { usePreferences } from '@payloadcms/ui'
import { type SyntheticEvent, useEffect, useId, useState } from 'react'

import type { TestOutcomeAnswer } from '../../endpoints/admin/test-send.js'
import { requestJson } from '../shared/request-json.js'
import { useTranslate } from '../shared/use-translate.js'
import { TestOutcomes } from './test-outcomes.js'

type TestSendProps = {
  readonly address: string
  readonly hasTransport: boolean
  readonly isEditor: boolean
  readonly ownAddress: string
}

const REMEMBERED = 'roundup-test-addresses'

const addressesIn = (text: string): readonly string[] =>
  text.split(/[\n,;]+/).filter((part) => part.trim() !== '')

/** Sends a test message to the addresses that were last used, initially to one's own. */
export const TestSend = (props: TestSendProps) => {
  const { address, hasTransport, isEditor, ownAddress } = props
  const t = useTranslate()
  const hint = useId()
  const [text, setText] = useRemembered(isEditor, ownAddress)
  const { isSending, outcomes, refused, send } = useSending(address)
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    void send(addressesIn(text))
  }
  return (
    <form className="roundup-test" onSubmit={submit}>
      <h2>{t('preview:test')}</h2>
      <p className="roundup-test__hint" id={hint}>
        {t(isEditor ? 'preview:testHint' : 'preview:testHintOwn')}
      </p>
      <label>
        <span>{t('preview:addresses')}</span>
        <textarea
          aria-describedby={hint}
          autoComplete="off"
          dir="ltr"
          onChange={({ target }) => setText(target.value)}
          readOnly={!isEditor}
          rows={Math.min(6, Math.max(2, text.split('\n').length))}
          spellCheck={false}
          value={text}
        />
      </label>
      <button className="roundup-test__send" disabled={isSending || !hasTransport} type="submit">
        {t(isSending ? 'preview:sending' : 'preview:send')}
      </button>
      {!hasTransport && <p className="roundup-test__why">{t('preview:noTransport')}</p>}
      <TestOutcomes outcomes={outcomes} refused={refused} />
    </form>
  )
}

/** The addresses are saved in the user's preferences, so that every browser has them. */
const useRemembered = (
  isEditor: boolean,
  ownAddress: string,
): readonly [string, (text: string) => void] => {
  const { getPreference, setPreference } = usePreferences()
  const [text, setText] = useState(ownAddress)
  useEffect(() => {
    if (!isEditor) return
    void getPreference<string>(REMEMBERED).then((kept) => {
      if (typeof kept === 'string' && kept !== '') setText(kept)
    })
  }, [getPreference, isEditor])
  const change = (next: string): void => {
    setText(next)
    void setPreference(REMEMBERED, next)
  }
  return [text, change]
}

const useSending = (address: string) => {
  const t = useTranslate()
  const [isSending, setSending] = useState(false)
  const [outcomes, setOutcomes] = useState<readonly TestOutcomeAnswer[]>([])
  const [refused, setRefused] = useState('')
  const send = async (addresses: readonly string[]): Promise<void> => {
    setSending(true)
    setOutcomes([])
    setRefused('')
    const result = await requestJson<{ outcomes: readonly TestOutcomeAnswer[] }>(address, {
      body: { addresses },
    })
    if (result.isOk) setOutcomes(result.answer.outcomes)
    else setRefused(result.message ?? t('preview:noResponse'))
    setSending(false)
  }
  return { isSending, outcomes, refused, send }
}
