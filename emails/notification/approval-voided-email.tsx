import type { LocalizedText } from '../../src/domain/localized-text.js'
import { localize, localizedText } from '../../src/i18n/localize.js'
import { NotificationEmail, type NotificationFacts, SAMPLE_FACTS } from './notification-email.js'

export type ApprovalVoidedProps = {
  readonly changes: readonly LocalizedText[]
  readonly facts: NotificationFacts
  readonly name: string
}

/** How many changes are listed. */
const MOST_CHANGES = 12

/** Notifies the approver that an approved issue was changed, with the changes. */
export const ApprovalVoidedEmail = ({ changes, facts, name }: ApprovalVoidedProps) => (
  <NotificationEmail
    {...facts}
    button={localizedText('notifications:openIssue')}
    foot={localizedText('notifications:voidedFoot', { publication: facts.publication.name })}
    heading={localizedText('notifications:voidedHeading', { issue: facts.issue.title })}
    nextStep={localizedText('notifications:voidedTodo')}
    message={localizedText('notifications:voidedMessage', { name })}
  >
    {changes.length > 0 && <Changes {...{ changes, facts }} />}
  </NotificationEmail>
)

const Changes = ({ changes, facts: { language } }: Omit<ApprovalVoidedProps, 'name'>) => {
  const listed = changes.slice(0, MOST_CHANGES)
  const more = changes.length - listed.length
  return (
    <>
      <p style={{ margin: '16px 0 0' }}>
        {localize(language, localizedText('notifications:voidedChanges'))}
      </p>
      <ul>
        {listed.map((change, index) => (
          <li dir="auto" key={index}>
            {localize(language, change)}
          </li>
        ))}
        {more > 0 && (
          <li>{localize(language, localizedText('notifications:voidedMore', { count: more }))}</li>
        )}
      </ul>
    </>
  )
}

const Preview = (props: Partial<ApprovalVoidedProps>) => (
  <ApprovalVoidedEmail
    changes={[
      localizedText('transitions:changedSubject', {
        from: 'This week',
        to: 'Breakthroughs of the week',
      }),
      localizedText('transitions:entryRemoved', { entry: 'CogEval' }),
    ]}
    facts={SAMPLE_FACTS}
    name="Ada Lovelace"
    {...props}
  />
)

export default Preview
