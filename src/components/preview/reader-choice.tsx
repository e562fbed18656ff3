'use client'

import { useEffect, useState } from 'react'

import type { PreviewReader } from '../../issues/preview-readers.js'
import { requestJson } from '../shared/request-json.js'
import { useTranslate } from '../shared/use-translate.js'

type ReaderChoiceProps = {
  readonly address: string
  readonly onChoose: (reader: PreviewReader | undefined) => void
  readonly reader: PreviewReader | undefined
}

/** Waits for a pause in typing, so that not every letter starts a search. */
const PAUSE_MS = 250

const nameOf = ({ address, name }: PreviewReader): string =>
  name ? `${name} <${address}>` : address

/** Whom the mail is written to: a sample reader, or a subscriber found by address or name. */
export const ReaderChoice = ({ address, onChoose, reader }: ReaderChoiceProps) => {
  const t = useTranslate()
  const [letters, setLetters] = useState('')
  const found = useFound(address, letters.trim())
  const choose = (chosen: PreviewReader | undefined): void => {
    setLetters('')
    onChoose(chosen)
  }
  if (reader) {
    return (
      <p className="roundup-preview__reader">
        <span>
          {t('preview:as')} <bdi>{nameOf(reader)}</bdi>
        </span>
        <button className="roundup-preview__link" onClick={() => choose(undefined)} type="button">
          {t('preview:backToSample')}
        </button>
      </p>
    )
  }
  return (
    <div className="roundup-preview__search">
      <label>
        <span>{t('preview:as')}</span>
        <input
          aria-label={t('preview:chooseReader')}
          autoComplete="off"
          onChange={({ target }) => setLetters(target.value)}
          placeholder={t('preview:readerPlaceholder')}
          type="search"
          value={letters}
        />
      </label>
      <div aria-live="polite">
        {found && letters.trim() !== '' && (
          <ul className="roundup-preview__found">
            {found.length === 0 && <li>{t('preview:noReaders')}</li>}
            {found.map((one) => (
              <li key={one.subscriptionId}>
                <button onClick={() => choose(one)} type="button">
                  <bdi>{nameOf(one)}</bdi>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

const useFound = (address: string, letters: string): readonly PreviewReader[] | undefined => {
  const [found, setFound] = useState<readonly PreviewReader[]>()
  useEffect(() => {
    if (letters === '') return setFound(undefined)
    const stop = new AbortController()
    const ask = async (): Promise<void> => {
      const result = await requestJson<{ readers: readonly PreviewReader[] }>(address, {
        body: { letters },
        signal: stop.signal,
      })
      if (!stop.signal.aborted) setFound(result.isOk ? result.answer.readers : [])
    }
    const timer = setTimeout(() => void ask(), PAUSE_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [address, letters])
  return found
}
