'use client'

import { useTranslation } from '@payloadcms/ui'

import { sentence } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import { useTimeWords } from './use-time-words.js'
import type { ShownEdition } from './shown-editions.js'

type Props = { readonly edition: ShownEdition; readonly zone: string }

/** One edition: which, when it was frozen, and whether readers have it. */
export const EditionItem = ({ edition, zone }: Props) => {
  const { t } = useTranslation()
  const timeWords = useTimeWords(zone)
  const { frozenAt, hash, isCurrent, ordinal, title, webUrl, withdrawnAt } = edition
  return (
    <li className="roundup-history__edition">
      <p className="roundup-history__deed">{translate(t, sentence(title, { ordinal }))}</p>
      <p className="roundup-history__meta">
        <span suppressHydrationWarning>
          {translate(t, sentence('history:frozen', { when: timeWords(frozenAt) }))}
        </span>
        <span title={translate(t, sentence('history:contentTitle'))}>
          {translate(t, sentence('history:content', { hash }))}
        </span>
      </p>
      <p className="roundup-history__meta">
        <span suppressHydrationWarning>
          {withdrawnAt
            ? translate(t, sentence('history:withdrawn', { when: timeWords(withdrawnAt) }))
            : translate(t, sentence(isCurrent ? 'history:current' : 'history:replaced'))}
        </span>
      </p>
      {webUrl && (
        <a href={webUrl} rel="noreferrer" target="_blank">
          {translate(t, sentence('history:readOnWeb'))}
        </a>
      )}
    </li>
  )
}
