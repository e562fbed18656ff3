import type { LocalizedText } from '../../src/domain/localized-text.js'
import { localizedText } from '../../src/i18n/localize.js'
import { NotificationEmail, type NotificationFacts, SAMPLE_FACTS } from './notification-email.js'
import { QuotedText } from './quoted-text.js'

export type MailingStalledProps = {
  /** Deliveries with an outcome, and all there are; as they are written out. */
  readonly done: string
  /** For how long nothing moved. */
  readonly stalledFor: LocalizedText
  readonly facts: NotificationFacts
  readonly total: string
  /** What the mail server answers, where it is what keeps the mailing. */
  readonly unreachable: string | undefined
}

/** Tells publishers that a mailing does not move although it waits for nothing, and what to look at. */
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
    stalledFor={localizedText('notifications:minutes', { count: 15 })}
    facts={{ ...SAMPLE_FACTS, link: SAMPLE_FACTS.link.replace('lineup', 'mailing') }}
    total="8,410"
    unreachable="connect ECONNREFUSED 10.0.0.7:587"
    {...props}
  />
)

export default Preview
