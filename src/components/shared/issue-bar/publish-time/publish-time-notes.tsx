'use client'

import { useTranslation } from '@payloadcms/ui'

import type { LocalizedText } from '../../../../domain/localized-text.js'
import { localizedText } from '../../../../i18n/localize.js'
import type { ParsedPublishTime } from './parse-publish-time.js'
import { timeAgo } from '../time-ago.js'
import { useTranslate } from '../../use-translate.js'

type Props = { readonly now: Date; readonly read: ParsedPublishTime; readonly zone: string }

const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

const elsewhere = (language: string, at: string, zone: string): LocalizedText | undefined => {
  const mine = ownZone()
  if (mine === zone) return undefined
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' })
  return localizedText('issueBar:forYou', { when: format.format(new Date(at)), zone: mine })
}

/** What the chosen time means: its zone, the viewer's own time, how long until then, clock changes. */
export const PublishTimeNotes = ({ now, read: { at, notes }, zone }: Props) => {
  const { i18n } = useTranslation()
  const t = useTranslate()
  const { language } = i18n
  const forYou = at && elsewhere(language, at, zone)
  return (
    <div aria-live="polite" className="roundup-dialog__told">
      <p>{t('issueBar:zoneIs', { zone })}</p>
      {forYou && <p>{t(forYou)}</p>}
      {at && <p>{t('issueBar:untilThen', { span: timeAgo(language, at, now) })}</p>}
      {notes.map((note) => (
        <p className="roundup-dialog__warning" key={note.key}>
          {t(note)}
        </p>
      ))}
    </div>
  )
}
