'use client'

import { useTranslation } from '@payloadcms/ui'

/** “23 Nov 2026, 04:10 (UTC)”: an instant by the clocks of a zone. Node and browsers may space it differently. */
export const useInstantFormat = (zone: string): ((at: string) => string) => {
  const { i18n } = useTranslation()
  const format = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  })
  return (at) => `${format.format(new Date(at))} (${zone})`
}
