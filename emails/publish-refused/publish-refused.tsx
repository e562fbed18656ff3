import { sentence } from '../../src/i18n/localize.js'
import { DeskLetter, type DeskMatter, SAMPLE_MATTER } from '../notification/notification-email.js'
import { DeskQuote } from '../notification/quote.js'

export type PublishRefusedProps = { readonly matter: DeskMatter; readonly reason: string }

/** Tells scheduler and publishers that an issue did not go out when its hour came, and why. */
export const PublishRefused = ({ matter, reason }: PublishRefusedProps) => (
  <DeskLetter
    {...matter}
    button={sentence('letters:openIssue')}
    foot={sentence('letters:refusedFoot', { publication: matter.publication.name })}
    heading={sentence('letters:refusedHeading', { issue: matter.issue.title })}
    todo={sentence('letters:refusedTodo')}
    told={sentence('letters:refusedTold')}
  >
    <DeskQuote text={reason} />
  </DeskLetter>
)

const Preview = (props: Partial<PublishRefusedProps>) => (
  <PublishRefused
    matter={SAMPLE_MATTER}
    reason="An entry was changed after the approval, so it has to be approved again."
    {...props}
  />
)

export default Preview
