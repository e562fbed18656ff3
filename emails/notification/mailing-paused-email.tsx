import { localizedText } from '../../src/i18n/localize.js'
import { NotificationEmail, type NotificationFacts, SAMPLE_FACTS } from './notification-email.js'
import { QuotedText } from './quoted-text.js'

export type MailingPausedProps = {
  /** Number of finished deliveries, formatted in the language of the mail; so is `total`. */
  readonly done: string
  readonly facts: NotificationFacts
  readonly reason: string
  readonly total: string
}

/** Notifies publishers that a mailing paused by itself, why, and how to resume it. */
export const MailingPausedEmail = ({ done, facts, reason, total }: MailingPausedProps) => (
  <NotificationEmail
    {...facts}
    button={localizedText('notifications:openMailing')}
    foot={localizedText('notifications:pausedFoot', { publication: facts.publication.name })}
    heading={localizedText('notifications:pausedHeading', { issue: facts.issue.title })}
    nextStep={localizedText('notifications:pausedTodo', {
      resume: localizedText('mailing:resume'),
    })}
    message={
      done === '0'
        ? localizedText('notifications:pausedAtStart')
        : localizedText('notifications:pausedMessage', { done, total })
    }
  >
    <QuotedText text={reason} />
  </NotificationEmail>
)

const Preview = (props: Partial<MailingPausedProps>) => (
  <MailingPausedEmail
    done="1,204"
    facts={{ ...SAMPLE_FACTS, link: SAMPLE_FACTS.link.replace('lineup', 'mailing') }}
    reason="535 5.7.8 Authentication credentials invalid"
    total="8,410"
    {...props}
  />
)

export default Preview
