'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { WordingKey } from '../../i18n/languages.js'
import { sentence } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'

export type Say = (key: WordingKey, values?: Parameters<typeof sentence>[1]) => string

/** Says a sentence of the wording in the language of whoever reads. */
export const useSay = (): Say => {
  const { t } = useTranslation()
  return useCallback((key, values) => translate(t, sentence(key, values)), [t])
}
