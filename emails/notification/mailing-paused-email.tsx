import { localizedText } from '../../src/i18n/localize.js'
import { NotificationEmail, type NotificationFacts, SAMPLE_FACTS } from './notification-email.js'
import { QuotedText } from './quoted-text.js'

export type MailingPausedProps = {
  /** Deliveries with an outcome, and all there are; as they are written out. */
  readonly done: string
  readonly facts: NotificationFacts
  readonly reason: string
  readonly total: string
}

/** Tells publishers that a mailing stopped by itself, why, and how it goes on. */
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
