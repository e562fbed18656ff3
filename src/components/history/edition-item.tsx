'use client'

import { useTranslation } from '@payloadcms/ui'

import { localizedText } from '../../i18n/localize.js'
import { translate } from '../../i18n/translate.js'
import { useInstantFormat } from './use-instant-format.js'
import type { EditionSummary } from './summarize-editions.js'

type Props = { readonly edition: EditionSummary; readonly zone: string }

/** One edition: which, when it was frozen, and whether readers have it. */
export const EditionItem = ({ edition, zone }: Props) => {
  const { t } = useTranslation()
  const timeWords = useInstantFormat(zone)
  const { frozenAt, hash, isCurrent, ordinal, title, webUrl, withdrawnAt } = edition
  return (
    <li className="roundup-history__edition">
      <p className="roundup-history__deed">{translate(t, localizedText(title, { ordinal }))}</p>
      <p className="roundup-history__meta">
        <span suppressHydrationWarning>
          {translate(t, localizedText('history:frozen', { when: timeWords(frozenAt) }))}
        </span>
        <span title={translate(t, localizedText('history:contentTitle'))}>
          {translate(t, localizedText('history:content', { hash }))}
        </span>
      </p>
      <p className="roundup-history__meta">
        <span suppressHydrationWarning>
          {withdrawnAt
            ? translate(t, localizedText('history:withdrawn', { when: timeWords(withdrawnAt) }))
            : translate(t, localizedText(isCurrent ? 'history:current' : 'history:replaced'))}
        </span>
      </p>
      {webUrl && (
        <a href={webUrl} rel="noreferrer" target="_blank">
          {translate(t, localizedText('history:readOnWeb'))}
        </a>
      )}
    </li>
  )
}
