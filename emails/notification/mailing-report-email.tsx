import type { LocalizedText } from '../../src/domain/localized-text.js'
import { localize, localizedText } from '../../src/i18n/localize.js'
import { NotificationEmail, type NotificationFacts, SAMPLE_FACTS } from './notification-email.js'
import { FactsTable } from './facts-table.js'

/** A reason of refusals, as the server wrote it. */
export type RefusalReason = { readonly count: number; readonly reply: string }

export type MailingReportProps = {
  readonly counts: {
    readonly accepted: number
    readonly refused: number
    readonly skipped: number
    readonly uncertain: number
  }
  /** Address of a CSV file with every delivery. */
  readonly export: string
  readonly facts: NotificationFacts
  readonly perSecond: number
  /** The most frequent first. */
  readonly reasons: readonly RefusalReason[]
  /** In words, e.g. `4 minutes`. */
  readonly duration: string
}

/** Reports a settled mailing: outcomes, reasons of refusals, duration, what is left to do. */
export const MailingReportEmail = (props: MailingReportProps) => {
  const { counts, facts, reasons } = props
  const { language } = facts
  const count = counts.accepted + counts.refused + counts.skipped + counts.uncertain
  return (
    <NotificationEmail
      {...facts}
      button={localizedText('notifications:openMailing')}
      foot={localizedText('notifications:settledFoot', { publication: facts.publication.name })}
      heading={localizedText('notifications:settledHeading', { issue: facts.issue.title })}
      nextStep={todoOf(props)}
      message={
        count === 0
          ? localizedText('notifications:settledNobody')
          : localizedText('notifications:settledMessage', { count })
      }
    >
      {count > 0 && <FactsTable rows={factsOf(props)} />}
      {reasons.length > 0 && <Reasons language={language} reasons={reasons} />}
      {count > 0 && (
        <p style={{ margin: '16px 0 0' }}>
          <a href={props.export}>
            {localize(language, localizedText('notifications:settledExport'))}
          </a>
        </p>
      )}
    </NotificationEmail>
  )
}

const todoOf = ({ counts: { refused, uncertain } }: MailingReportProps): LocalizedText => {
  if (uncertain > 0) return localizedText('notifications:settledUncertain', { count: uncertain })
  return localizedText(
    refused > 0 ? 'notifications:settledTodo' : 'notifications:settledNothingToDo',
  )
}

const factsOf = ({ counts, facts: { language }, perSecond, duration }: MailingReportProps) => {
  const number = new Intl.NumberFormat(language.tag)
  const rate = localizedText('notifications:perSecond', { rate: number.format(perSecond) })
  return [
    ['notifications:accepted', number.format(counts.accepted)] as const,
    ['notifications:refused', number.format(counts.refused)] as const,
    ['notifications:uncertain', number.format(counts.uncertain)] as const,
    ['notifications:skipped', number.format(counts.skipped)] as const,
    ['notifications:took', duration] as const,
    ...(perSecond > 0 ? [['notifications:rate', localize(language, rate)] as const] : []),
  ].map(([key, value]) => ({ label: localize(language, localizedText(key)), value }))
}

const Reasons = ({
  language,
  reasons,
}: Pick<MailingReportProps, 'reasons'> & Pick<NotificationFacts, 'language'>) => (
  <>
    <p style={{ margin: '16px 0 0' }}>
      {localize(language, localizedText('notifications:reasons'))}
    </p>
    <FactsTable
      rows={reasons.map(({ count, reply }) => ({
        label: reply,
        value: new Intl.NumberFormat(language.tag).format(count),
      }))}
    />
  </>
)

const Preview = (props: Partial<MailingReportProps>) => (
  <MailingReportEmail
    counts={{ accepted: 8352, refused: 41, skipped: 14, uncertain: 3 }}
    export="https://roundup.example/api/roundup/issues/0199/deliveries.csv"
    facts={{ ...SAMPLE_FACTS, link: SAMPLE_FACTS.link.replace('lineup', 'mailing') }}
    perSecond={38.4}
    reasons={[
      { count: 29, reply: '550 5.1.1 User unknown' },
      { count: 9, reply: '552 5.2.2 Mailbox full' },
      { count: 3, reply: '554 5.7.1 Message rejected due to local policy' },
    ]}
    duration="4 minutes"
    {...props}
  />
)

export default Preview
