import { localizedText } from '../../src/i18n/localize.js'
import { NotificationEmail, type NotificationFacts, SAMPLE_FACTS } from './notification-email.js'
import { QuotedText } from './quoted-text.js'

export type MailingStalledProps = {
  /** Number of finished deliveries, formatted in the language of the mail; so is `total`. */
  readonly done: string
  /** How long the mailing has made no progress. */
  readonly stalledFor: string
  readonly facts: NotificationFacts
  readonly total: string
  /** The mail server's answer, where the server is the reason. */
  readonly unreachable: string | undefined
}

/** Notifies publishers that a mailing makes no progress without a known reason, and what to check. */
export const MailingStalledEmail = (props: MailingStalledProps) => {
  const { done, stalledFor, facts, total, unreachable } = props
  return (
    <NotificationEmail
      {...facts}
      button={localizedText('notifications:openMailing')}
      foot={localizedText('notifications:stalledFoot', { publication: facts.publication.name })}
      heading={localizedText('notifications:stalledHeading', { issue: facts.issue.title })}
      nextStep={localizedText(
        unreachable === undefined ? 'notifications:stalledTodo' : 'notifications:stalledTodoServer',
      )}
      message={localizedText('notifications:stalledMessage', { done, span: stalledFor, total })}
    >
      {unreachable !== undefined && <QuotedText text={unreachable} />}
    </NotificationEmail>
  )
}

const Preview = (props: Partial<MailingStalledProps>) => (
  <MailingStalledEmail
    done="1,204"
    stalledFor="15 minutes"
    facts={{ ...SAMPLE_FACTS, link: SAMPLE_FACTS.link.replace('lineup', 'mailing') }}
    total="8,410"
    unreachable="connect ECONNREFUSED 10.0.0.7:587"
    {...props}
  />
)

export default Preview
