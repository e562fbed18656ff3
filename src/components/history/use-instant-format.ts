'use client'

import { useTranslation } from '@payloadcms/ui'

/** Formats an instant in a time zone, e.g. "23 Nov 2026, 04:10 (UTC)". Node and browsers may use different spaces. */
export const useInstantFormat = (zone: string): ((at: string) => string) => {
  const { i18n } = useTranslation()
  const format = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  })
  return (at) => `${format.format(new Date(at))} (${zone})`
}
