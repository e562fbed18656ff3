import { localizedText } from '../../src/i18n/localize.js'
import { NotificationEmail, type NotificationFacts, SAMPLE_FACTS } from './notification-email.js'

export type PublicationDelayedProps = { readonly facts: NotificationFacts }

/** Notifies the scheduler and publishers that publishing an issue keeps failing and is retried. */
export const PublicationDelayedEmail = ({ facts }: PublicationDelayedProps) => (
  <NotificationEmail
    {...facts}
    button={localizedText('notifications:openIssue')}
    foot={localizedText('notifications:delayedFoot', { publication: facts.publication.name })}
    heading={localizedText('notifications:delayedHeading', { issue: facts.issue.title })}
    nextStep={localizedText('notifications:delayedTodo')}
    message={localizedText('notifications:delayedMessage')}
  />
)

const Preview = (props: Partial<PublicationDelayedProps>) => (
  <PublicationDelayedEmail facts={SAMPLE_FACTS} {...props} />
)

export default Preview
