import { localizedText } from '../../src/i18n/localize.js'
import { NotificationEmail, type NotificationFacts, SAMPLE_FACTS } from './notification-email.js'
import { QuotedText } from './quoted-text.js'

export type PublishRefusedProps = { readonly facts: NotificationFacts; readonly reason: string }

/** Notifies the scheduler and publishers that an issue was not published at its publish time, and why. */
export const PublishRefusedEmail = ({ facts, reason }: PublishRefusedProps) => (
  <NotificationEmail
    {...facts}
    button={localizedText('notifications:openIssue')}
    foot={localizedText('notifications:refusedFoot', { publication: facts.publication.name })}
    heading={localizedText('notifications:refusedHeading', { issue: facts.issue.title })}
    nextStep={localizedText('notifications:refusedTodo')}
    message={localizedText('notifications:refusedMessage')}
  >
    <QuotedText text={reason} />
  </NotificationEmail>
)

const Preview = (props: Partial<PublishRefusedProps>) => (
  <PublishRefusedEmail
    facts={SAMPLE_FACTS}
    reason="An entry was changed after the approval, so it has to be approved again."
    {...props}
  />
)

export default Preview
