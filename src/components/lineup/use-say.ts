'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { WordingKey } from '../../wording/languages.js'
import { sentence } from '../../wording/say.js'
import { translate } from '../../wording/translate.js'

export type Say = (key: WordingKey, values?: Parameters<typeof sentence>[1]) => string

/** Says a sentence of the wording in the language of whoever reads. */
export const useSay = (): Say => {
  const { t } = useTranslation()
  return useCallback((key, values) => translate(t, sentence(key, values)), [t])
}
