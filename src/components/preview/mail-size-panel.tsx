'use client'

import { useTranslation } from '@payloadcms/ui'

import { useTranslate } from '../shared/use-translate.js'
import type { MailSize } from './mail-size.js'

type WeightProps = { readonly weight: MailSize }

const KB = 1024

/** The size of the mail, and what was shortened so that mail programs do not clip it. */
export const MailSizePanel = ({ weight }: WeightProps) => {
  const t = useTranslate()
  const kb = useKilobytes()
  const { askedBytes, heaviest, leftOut, limitBytes, shortened, totalBytes } = weight
  const isCut = shortened.length + leftOut.length > 0
  return (
    <section className="roundup-weight">
      <h2>{t('budget:meter')}</h2>
      <p className="roundup-weight__size">
        {t('budget:ofLimit', { limit: kb(limitBytes), size: kb(totalBytes) })}
      </p>
      <meter
        aria-label={t('budget:meter')}
        className="roundup-weight__meter"
        max={limitBytes}
        min={0}
        value={totalBytes}
      />
      {isCut ? (
        <>
          <p>{t('budget:tooMuch', { limit: kb(limitBytes), size: kb(askedBytes) })}</p>
          <Titles heading={t('budget:shortened', { count: shortened.length })} titles={shortened} />
          <Titles heading={t('budget:leftOut', { count: leftOut.length })} titles={leftOut} />
          <p className="roundup-weight__soft">{t('budget:chooseYourself')}</p>
        </>
      ) : (
        <p className="roundup-weight__soft">{t('budget:fits')}</p>
      )}
      {heaviest.length > 0 && (
        <>
          <h3>{t('budget:heaviest')}</h3>
          <ul className="roundup-weight__list">
            {heaviest.map(({ bytes, title }, index) => (
              <li key={index}>
                <span dir="auto">{title}</span>
                <span>{t('budget:entrySize', { size: kb(bytes, 1) })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const SHOWN = 6

const Titles = ({
  heading,
  titles,
}: {
  readonly heading: string
  readonly titles: readonly string[]
}) => {
  const t = useTranslate()
  if (titles.length === 0) return null
  const more = titles.length - SHOWN
  return (
    <>
      <p>{heading}</p>
      <ul className="roundup-weight__titles">
        {titles.slice(0, SHOWN).map((title, index) => (
          <li key={index}>
            <bdi>{title}</bdi>
          </li>
        ))}
        {more > 0 && (
          <li className="roundup-weight__soft">{t('budget:andMore', { count: more })}</li>
        )}
      </ul>
    </>
  )
}

const useKilobytes = () => {
  const { i18n } = useTranslation()
  return (bytes: number, digits = 0): string =>
    new Intl.NumberFormat(i18n.language, {
      maximumFractionDigits: digits,
      minimumFractionDigits: digits,
    }).format(bytes / KB)
}
