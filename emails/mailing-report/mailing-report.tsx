import type { Sentence } from '../../src/domain/localized-text.js'
import { say, sentence } from '../../src/i18n/localize.js'
import { DeskLetter, type DeskMatter, SAMPLE_MATTER } from '../notification/notification-email.js'
import { DeskFacts } from './desk-facts.js'

/** One reason of refusals, in a server's words. */
export type RefusalReason = { readonly count: number; readonly reply: string }

export type MailingReportProps = {
  readonly counts: {
    readonly accepted: number
    readonly refused: number
    readonly skipped: number
    readonly uncertain: number
  }
  /** Every delivery as a table. */
  readonly export: string
  readonly matter: DeskMatter
  readonly perSecond: number
  /** The most frequent first. */
  readonly reasons: readonly RefusalReason[]
  readonly took: Sentence
}

/** How a mailing went: outcomes, why servers refused, how long it took, what is left to do. */
export const MailingReport = (props: MailingReportProps) => {
  const { counts, matter, reasons } = props
  const { language } = matter
  const count = counts.accepted + counts.refused + counts.skipped + counts.uncertain
  const total = new Intl.NumberFormat(language).format(count)
  return (
    <DeskLetter
      {...matter}
      button={sentence('letters:openMailing')}
      foot={sentence('letters:settledFoot', { publication: matter.publication.name })}
      heading={sentence('letters:settledHeading', { issue: matter.issue.title })}
      todo={todoOf(props)}
      told={
        count === 0
          ? sentence('letters:settledNobody')
          : sentence('letters:settledTold', { count, total })
      }
    >
      {count > 0 && <DeskFacts facts={factsOf(props)} />}
      {reasons.length > 0 && <Reasons language={language} reasons={reasons} />}
      {count > 0 && (
        <p style={{ margin: '16px 0 0' }}>
          <a href={props.export}>{say(language, sentence('letters:settledExport'))}</a>
        </p>
      )}
    </DeskLetter>
  )
}

const todoOf = ({ counts: { refused, uncertain } }: MailingReportProps): Sentence => {
  if (uncertain > 0) return sentence('letters:settledUncertain', { count: uncertain })
  return sentence(refused > 0 ? 'letters:settledTodo' : 'letters:settledFine')
}

const factsOf = ({ counts, matter: { language }, perSecond, took }: MailingReportProps) => {
  const number = new Intl.NumberFormat(language)
  const rate = sentence('letters:perSecond', { rate: number.format(perSecond) })
  return [
    ['letters:accepted', number.format(counts.accepted)] as const,
    ['letters:refused', number.format(counts.refused)] as const,
    ['letters:uncertain', number.format(counts.uncertain)] as const,
    ['letters:skipped', number.format(counts.skipped)] as const,
    ['letters:took', say(language, took)] as const,
    ...(perSecond > 0 ? [['letters:rate', say(language, rate)] as const] : []),
  ].map(([key, value]) => ({ label: say(language, sentence(key)), value }))
}

const Reasons = ({
  language,
  reasons,
}: Pick<MailingReportProps, 'reasons'> & Pick<DeskMatter, 'language'>) => (
  <>
    <p style={{ margin: '16px 0 0' }}>{say(language, sentence('letters:reasons'))}</p>
    <DeskFacts
      facts={reasons.map(({ count, reply }) => ({
        label: reply,
        value: new Intl.NumberFormat(language).format(count),
      }))}
    />
  </>
)

const Preview = (props: Partial<MailingReportProps>) => (
  <MailingReport
    counts={{ accepted: 8352, refused: 41, skipped: 14, uncertain: 3 }}
    export="https://roundup.example/api/roundup/issues/0199/deliveries.csv"
    matter={{ ...SAMPLE_MATTER, link: SAMPLE_MATTER.link.replace('lineup', 'mailing') }}
    perSecond={38.4}
    reasons={[
      { count: 29, reply: '550 5.1.1 User unknown' },
      { count: 9, reply: '552 5.2.2 Mailbox full' },
      { count: 3, reply: '554 5.7.1 Message rejected due to local policy' },
    ]}
    took={sentence('letters:minutes', { count: 4 })}
    {...props}
  />
)

export default Preview
