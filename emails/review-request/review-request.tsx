import { sentence } from '../../src/i18n/localize.js'
import { DeskLetter, type DeskMatter, SAMPLE_MATTER } from '../notification/notification-email.js'

export type ReviewRequestProps = { readonly matter: DeskMatter; readonly name: string }

/** Asks those who may approve to look at an issue. */
export const ReviewRequest = ({ matter, name }: ReviewRequestProps) => (
  <DeskLetter
    {...matter}
    button={sentence('letters:openIssue')}
    foot={sentence('letters:reviewFoot', { publication: matter.publication.name })}
    heading={sentence('letters:reviewHeading', { issue: matter.issue.title })}
    todo={sentence('letters:reviewTodo')}
    told={sentence('letters:reviewTold', { name })}
  />
)

const Preview = (props: Partial<ReviewRequestProps>) => (
  <ReviewRequest matter={SAMPLE_MATTER} name="Ada Lovelace" {...props} />
)

export default Preview
