import { sentence } from '../../src/i18n/localize.js'
import { DeskLetter, type DeskMatter, SAMPLE_MATTER } from '../notification/notification-email.js'

export type PublicationDelayedProps = { readonly matter: DeskMatter }

/** Notifies scheduler and publishers of an issue whose publication keeps failing, and is tried again. */
export const PublicationDelayed = ({ matter }: PublicationDelayedProps) => (
  <DeskLetter
    {...matter}
    button={sentence('letters:openIssue')}
    foot={sentence('letters:delayedFoot', { publication: matter.publication.name })}
    heading={sentence('letters:delayedHeading', { issue: matter.issue.title })}
    todo={sentence('letters:delayedTodo')}
    told={sentence('letters:delayedTold')}
  />
)

const Preview = (props: Partial<PublicationDelayedProps>) => (
  <PublicationDelayed matter={SAMPLE_MATTER} {...props} />
)

export default Preview
