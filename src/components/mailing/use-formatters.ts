'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { formatDuration } from '../../i18n/format-duration.js'
import type { TranslateText } from '../../i18n/translate.js'
import { useTranslate } from '../shared/use-translate.js'

export type Formatters = {
  readonly t: TranslateText
  readonly number: (value: number) => string
  /** Milliseconds as `2 hours 5 minutes`. */
  readonly duration: (ms: number) => string
  /** The time, with its day when that is not today. */
  readonly hour: (at: string | number, now: string) => string
}

/** Texts, numbers and times in the language of whoever looks and the time zone of the publication. */
export const useFormatters = (timeZone: string): Formatters => {
  const { i18n } = useTranslation()
  const t = useTranslate()
  const { language } = i18n
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
    const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone })
    const hours = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone })
    return {
      t,
      number: (value) => numbers.format(value),
      duration: (ms) => formatDuration(language, ms),
      hour: (at, now) => {
        const instant = new Date(at)
        const hour = hours.format(instant)
        const day = days.format(instant)
        return day === days.format(new Date(now)) ? hour : `${day}, ${hour}`
      },
    }
  }, [language, t, timeZone])
}
