import { sentence } from '../../src/i18n/localize.js'
import { DeskLetter, type DeskMatter, SAMPLE_MATTER } from '../notification/notification-email.js'
import { DeskQuote } from '../notification/quote.js'

export type MailingPausedProps = {
  /** Deliveries with an outcome, and all there are; as they are written out. */
  readonly done: string
  readonly matter: DeskMatter
  readonly reason: string
  readonly total: string
}

/** Tells publishers that a mailing stopped by itself, why, and how it goes on. */
export const MailingPaused = ({ done, matter, reason, total }: MailingPausedProps) => (
  <DeskLetter
    {...matter}
    button={sentence('letters:openMailing')}
    foot={sentence('letters:pausedFoot', { publication: matter.publication.name })}
    heading={sentence('letters:pausedHeading', { issue: matter.issue.title })}
    todo={sentence('letters:pausedTodo', { resume: sentence('mailing:resume') })}
    told={
      done === '0'
        ? sentence('letters:pausedAtStart')
        : sentence('letters:pausedTold', { done, total })
    }
  >
    <DeskQuote text={reason} />
  </DeskLetter>
)

const Preview = (props: Partial<MailingPausedProps>) => (
  <MailingPaused
    done="1,204"
    matter={{ ...SAMPLE_MATTER, link: SAMPLE_MATTER.link.replace('lineup', 'mailing') }}
    reason="535 5.7.8 Authentication credentials invalid"
    total="8,410"
    {...props}
  />
)

export default Preview
