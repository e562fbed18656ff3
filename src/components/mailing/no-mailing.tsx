'use client'

import { Button } from '@payloadcms/ui'

import type { IssueStage } from '../../domain/issue-stages.js'
import type { MailingReport } from '../../issues/queries/mailing-report-type.js'
import type { TextKey } from '../../i18n/languages.js'
import type { MailingTabLinks } from './mailing-tab-links.js'
import type { Formatters } from './use-formatters.js'

type Props = {
  readonly before: NonNullable<MailingReport['before']>
  readonly place: MailingTabLinks
  readonly words: Formatters
}

const NEXT: Readonly<Record<IssueStage, TextKey>> = {
  draft: 'mailing:noneDraft',
  inReview: 'mailing:noneReview',
  approved: 'mailing:noneApproved',
  scheduled: 'mailing:noneScheduled',
  published: 'mailing:nonePublished',
}

const WebOnly = ({ place, words: { say } }: Omit<Props, 'before'>) => (
  <section className="roundup-mailing__empty">
    <h2>{say('mailing:webTitle')}</h2>
    <p>{say('mailing:web')}</p>
    <Button buttonStyle="secondary" el="anchor" margin={false} size="medium" url={place.page}>
      {say('mailing:toPage')}
    </Button>
  </section>
)

const readersTold = (readers: number, { number, say }: Formatters): string =>
  readers === 0
    ? say('mailing:noReaders')
    : say('mailing:noneReaders', { count: readers, number: number(readers) })

/** Nothing is mailed yet: what has to happen first, and how many it would go to. */
export const NoMailing = ({ before, place, words }: Props) => {
  const { deliver, readers, stage } = before
  const { say } = words
  if (stage === 'published' && deliver === 'web') return <WebOnly place={place} words={words} />
  const isNobody = readers === 0
  return (
    <section className="roundup-mailing__empty">
      <h2>{say('mailing:noneTitle')}</h2>
      <p>
        {say(NEXT[stage])} {readersTold(readers, words)}
      </p>
      <Button
        buttonStyle="secondary"
        el="link"
        margin={false}
        size="medium"
        to={isNobody ? place.subscribers : place.lineup}
      >
        {say(isNobody ? 'mailing:addReaders' : 'mailing:toLineup')}
      </Button>
    </section>
  )
}
