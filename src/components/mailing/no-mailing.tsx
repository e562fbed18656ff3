'use client'

import { Button } from '@payloadcms/ui'

import type { IssueStage } from '../../domain/issue/issue-stages.js'
import type { MailingReport } from '../../issues/queries/mailing-report-type.js'
import type { TextKey } from '../../i18n/languages.js'
import type { Formatters } from './use-formatters.js'

/** What the tab needs to know about its issue besides the mailing. */
export type MailingTabLinks = {
  readonly issueId: string
  /** The publication's: all times are shown in it. */
  readonly timeZone: string
  readonly lineup: string
  readonly subscribers: string
  /** The issue on the web; `undefined` where the newsletter has no pages. */
  readonly page: string | undefined
}

type Props = {
  readonly before: NonNullable<MailingReport['before']>
  readonly place: MailingTabLinks
  readonly formatters: Formatters
}

const NEXT: Readonly<Record<IssueStage, TextKey>> = {
  draft: 'mailing:noneDraft',
  inReview: 'mailing:noneReview',
  approved: 'mailing:noneApproved',
  scheduled: 'mailing:noneScheduled',
  published: 'mailing:nonePublished',
}

const WebOnly = ({ place, formatters: { t } }: Omit<Props, 'before'>) => (
  <section className="roundup-mailing__empty">
    <h2>{t('mailing:webTitle')}</h2>
    <p>{t('mailing:web')}</p>
    {place.page && (
      <Button buttonStyle="secondary" el="anchor" margin={false} size="medium" url={place.page}>
        {t('mailing:toPage')}
      </Button>
    )}
  </section>
)

const readersTold = (readers: number, { number, t }: Formatters): string =>
  readers === 0
    ? t('mailing:noReaders')
    : t('mailing:noneReaders', { count: readers, number: number(readers) })

/** Shown while there is no mailing: what has to happen first, and to how many readers it would go. */
export const NoMailing = ({ before, place, formatters }: Props) => {
  const { deliver, readers, stage } = before
  const { t } = formatters
  if (stage === 'published' && deliver === 'web')
    return <WebOnly place={place} formatters={formatters} />
  const isNobody = readers === 0
  return (
    <section className="roundup-mailing__empty">
      <h2>{t('mailing:noneTitle')}</h2>
      <p>
        {t(NEXT[stage])} {readersTold(readers, formatters)}
      </p>
      <Button
        buttonStyle="secondary"
        el="link"
        margin={false}
        size="medium"
        to={isNobody ? place.subscribers : place.lineup}
      >
        {t(isNobody ? 'mailing:addReaders' : 'mailing:toLineup')}
      </Button>
    </section>
  )
}
