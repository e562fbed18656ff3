import { localizedText } from '../../src/i18n/localize.js'
import { NotificationEmail, type NotificationFacts, SAMPLE_FACTS } from './notification-email.js'

export type ReviewRequestProps = { readonly facts: NotificationFacts; readonly name: string }

/** Asks those who may approve to review an issue. */
export const ReviewRequestEmail = ({ facts, name }: ReviewRequestProps) => (
  <NotificationEmail
    {...facts}
    button={localizedText('notifications:openIssue')}
    foot={localizedText('notifications:reviewFoot', { publication: facts.publication.name })}
    heading={localizedText('notifications:reviewHeading', { issue: facts.issue.title })}
    nextStep={localizedText('notifications:reviewTodo')}
    message={localizedText('notifications:reviewMessage', { name })}
  />
)

const Preview = (props: Partial<ReviewRequestProps>) => (
  <ReviewRequestEmail facts={SAMPLE_FACTS} name="Ada Lovelace" {...props} />
)

export default Preview
