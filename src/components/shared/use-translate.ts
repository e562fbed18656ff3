'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { TextKey } from '../../i18n/languages.js'
import { localizedText } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'

export type TranslateText = (key: TextKey, values?: Parameters<typeof localizedText>[1]) => string

/** Says a sentence of the wording in the language of whoever reads. */
export const useTranslate = (): TranslateText => {
  const { t } = useTranslation()
  return useCallback((key, values) => translate(t, localizedText(key, values)), [t])
}
