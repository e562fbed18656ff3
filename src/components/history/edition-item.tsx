'use client'

import { useInstantFormat } from './use-instant-format.js'
import type { EditionSummary } from './summarize-editions.js'
import { useTranslate } from '../shared/use-translate.js'

type Props = { readonly edition: EditionSummary; readonly zone: string }

/** One edition: its number, when it was frozen, and whether readers have it. */
export const EditionItem = ({ edition, zone }: Props) => {
  const t = useTranslate()
  const timeWords = useInstantFormat(zone)
  const { frozenAt, hash, isCurrent, ordinal, title, webUrl, withdrawnAt } = edition
  return (
    <li className="roundup-history__edition">
      <p className="roundup-history__deed">{t(title, { ordinal })}</p>
      <p className="roundup-history__meta">
        <span suppressHydrationWarning>{t('history:frozen', { when: timeWords(frozenAt) })}</span>
        <span title={t('history:contentTitle')}>{t('history:content', { hash })}</span>
      </p>
      <p className="roundup-history__meta">
        <span suppressHydrationWarning>
          {withdrawnAt
            ? t('history:withdrawn', { when: timeWords(withdrawnAt) })
            : t(isCurrent ? 'history:current' : 'history:replaced')}
        </span>
      </p>
      {webUrl && (
        <a href={webUrl} rel="noreferrer" target="_blank">
          {t('history:readOnWeb')}
        </a>
      )}
    </li>
  )
}
