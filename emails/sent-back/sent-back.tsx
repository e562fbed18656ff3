import { sentence } from '../../src/i18n/localize.js'
import { DeskLetter, type DeskMatter, SAMPLE_MATTER } from '../notification/notification-email.js'
import { DeskQuote } from '../notification/quote.js'

export type SentBackProps = {
  readonly matter: DeskMatter
  readonly name: string
  /** What the reviewer wrote; may be empty. */
  readonly note: string
}

/** Tells those who worked on an issue that its reviewer wants more work on it. */
export const SentBack = ({ matter, name, note }: SentBackProps) => (
  <DeskLetter
    {...matter}
    button={sentence('letters:openIssue')}
    foot={sentence('letters:sentBackFoot', { publication: matter.publication.name })}
    heading={sentence('letters:sentBackHeading', { issue: matter.issue.title })}
    todo={sentence('letters:sentBackTodo')}
    told={sentence(note === '' ? 'letters:sentBackSilently' : 'letters:sentBackTold', { name })}
  >
    {note !== '' && <DeskQuote text={note} />}
  </DeskLetter>
)

const Preview = (props: Partial<SentBackProps>) => (
  <SentBack
    matter={SAMPLE_MATTER}
    name="Grace Hopper"
    note={
      'The second highlight names no source.\nAnd please say in the introduction what is new this week.'
    }
    {...props}
  />
)

export default Preview
