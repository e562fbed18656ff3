'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import { translate, type TranslateText } from '../../i18n/translate.js'

/**
 * The one way to translate in a client component, in the language of whoever looks. Pure functions take what it returns
 * as an argument; on the server `translate(req.t, …)` does the same.
 *
 * @example
 * const t = useTranslate()
 * t('issueBar:approve')
 * t('lineup:entries', { count: 3 })
 * t(notice.message) // a LocalizedText
 */
export const useTranslate = (): TranslateText => {
  const { t } = useTranslation()
  return useCallback((text, values) => translate(t, text, values), [t])
}
