'use client'

import { useTranslation } from '@payloadcms/ui'

import type { ItemRow } from '../../../compose/lineup-rows.js'
import type { LineupCard } from '../../../issues/lineup/answers.js'
import { useLineupContext } from '../lineup-context.js'
import { useTranslate } from '../../shared/use-translate.js'

const KB = 1024

/** Formats a size, e.g. "2.6 KB", with the digits of the language. */
export const formatKilobytes = (bytes: number, language: string): string =>
  `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / KB)} KB`

type Props = { readonly card: LineupCard; readonly row: ItemRow }

const BY_ITSELF = { leftOut: 'lineup:leftOut', shortened: 'lineup:shortened' } as const

/** How many bytes the entry adds to the mail, and the choice between full text and short form. */
export const CardSize = ({ card, row }: Props) => {
  const t = useTranslate()
  const { i18n } = useTranslation()
  const { change, isLocked } = useLineupContext()
  const isFull = row.form === 'full'
  return (
    <span className="roundup-item__weight">
      {card.bytes !== undefined && <span>{formatKilobytes(card.bytes, i18n.language)}</span>}
      {card.cut && <span className="roundup-item__advice">{t(BY_ITSELF[card.cut])}</span>}
      {isLocked ? (
        <span>{t(isFull ? 'lineup:full' : 'lineup:short')}</span>
      ) : (
        <select
          aria-label={t('lineup:formOf', { title: card.title })}
          className="roundup-item__form"
          onChange={({ target }) => {
            const form = target.value === 'short' ? 'short' : 'full'
            change(
              t(form === 'short' ? 'lineup:isShort' : 'lineup:isFull', { title: card.title }),
              {
                form,
                itemId: row.id,
                kind: 'form',
              },
            )
          }}
          value={row.form}
        >
          <option value="full">{t('lineup:full')}</option>
          <option value="short">{t('lineup:short')}</option>
        </select>
      )}
    </span>
  )
}
