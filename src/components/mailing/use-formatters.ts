'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import type { LocalizedText } from '../../domain/localized-text.js'
import type { TextKey } from '../../i18n/languages.js'
import { localizedText } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'

export type Formatters = {
  readonly say: (key: TextKey, values?: LocalizedText['values']) => string
  readonly tell: (told: LocalizedText) => string
  readonly number: (value: number) => string
  /** The hour, with its day when that is not today's. */
  readonly hour: (at: string | number, now: string) => string
}

/** Words, numbers and hours in the language of whoever looks and the time zone of the publication. */
export const useFormatters = (timeZone: string): Formatters => {
  const { i18n, t } = useTranslation()
  const { language } = i18n
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
    const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone })
    const hours = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone })
    return {
      say: (key, values) => translate(t, localizedText(key, values)),
      tell: (told) => translate(t, told),
      number: (value) => numbers.format(value),
      hour: (at, now) => {
        const instant = new Date(at)
        const hour = hours.format(instant)
        const day = days.format(instant)
        return day === days.format(new Date(now)) ? hour : `${day}, ${hour}`
      },
    }
  }, [language, t, timeZone])
}
