import { localizedText } from '../../src/i18n/localize.js'
import { NotificationEmail, type NotificationFacts, SAMPLE_FACTS } from './notification-email.js'
import { QuotedText } from './quoted-text.js'

export type SentBackProps = {
  readonly facts: NotificationFacts
  readonly name: string
  /** The reviewer's note; may be empty. */
  readonly note: string
}

/** Notifies the authors of an issue that the reviewer sent it back. */
export const SentBackEmail = ({ facts, name, note }: SentBackProps) => (
  <NotificationEmail
    {...facts}
    button={localizedText('notifications:openIssue')}
    foot={localizedText('notifications:sentBackFoot', { publication: facts.publication.name })}
    heading={localizedText('notifications:sentBackHeading', { issue: facts.issue.title })}
    nextStep={localizedText('notifications:sentBackTodo')}
    message={localizedText(
      note === '' ? 'notifications:sentBackWithoutNote' : 'notifications:sentBackMessage',
      { name },
    )}
  >
    {note !== '' && <QuotedText text={note} />}
  </NotificationEmail>
)

const Preview = (props: Partial<SentBackProps>) => (
  <SentBackEmail
    facts={SAMPLE_FACTS}
    name="Grace Hopper"
    note={
      'The second highlight names no source.\nAnd please say in the introduction what is new this week.'
    }
    {...props}
  />
)

export default Preview
