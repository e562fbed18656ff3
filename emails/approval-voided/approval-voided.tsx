import type { Sentence } from '../../src/domain/localized-text.js'
import { say, sentence } from '../../src/i18n/localize.js'
import { DeskLetter, type DeskMatter, SAMPLE_MATTER } from '../notification/notification-email.js'

export type ApprovalVoidedProps = {
  readonly changes: readonly Sentence[]
  readonly matter: DeskMatter
  readonly name: string
}

/** As many as are read before somebody opens the issue instead. */
const MOST_CHANGES = 12

/** Tells the approver that what was approved has been changed, and what. */
export const ApprovalVoided = ({ changes, matter, name }: ApprovalVoidedProps) => (
  <DeskLetter
    {...matter}
    button={sentence('letters:openIssue')}
    foot={sentence('letters:voidedFoot', { publication: matter.publication.name })}
    heading={sentence('letters:voidedHeading', { issue: matter.issue.title })}
    todo={sentence('letters:voidedTodo')}
    told={sentence('letters:voidedTold', { name })}
  >
    {changes.length > 0 && <Changes {...{ changes, matter }} />}
  </DeskLetter>
)

const Changes = ({ changes, matter: { language } }: Omit<ApprovalVoidedProps, 'name'>) => {
  const told = changes.slice(0, MOST_CHANGES)
  const more = changes.length - told.length
  return (
    <>
      <p style={{ margin: '16px 0 0' }}>{say(language, sentence('letters:voidedChanges'))}</p>
      <ul>
        {told.map((change, index) => (
          <li dir="auto" key={index}>
            {say(language, change)}
          </li>
        ))}
        {more > 0 && <li>{say(language, sentence('letters:voidedMore', { count: more }))}</li>}
      </ul>
    </>
  )
}

const Preview = (props: Partial<ApprovalVoidedProps>) => (
  <ApprovalVoided
    changes={[
      sentence('moves:changedSubject', { from: 'This week', to: 'Breakthroughs of the week' }),
      sentence('moves:entryRemoved', { entry: 'CogEval' }),
    ]}
    matter={SAMPLE_MATTER}
    name="Ada Lovelace"
    {...props}
  />
)

export default Preview
