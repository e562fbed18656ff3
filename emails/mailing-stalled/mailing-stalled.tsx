import type { Sentence } from '../../src/domain/localized-text.js'
import { sentence } from '../../src/i18n/localize.js'
import { DeskLetter, type DeskMatter, SAMPLE_MATTER } from '../notification/notification-email.js'
import { DeskQuote } from '../notification/quote.js'

export type MailingStillProps = {
  /** Deliveries with an outcome, and all there are; as they are written out. */
  readonly done: string
  /** For how long nothing moved. */
  readonly forSpan: Sentence
  readonly matter: DeskMatter
  readonly total: string
  /** What the mail server answers, where it is what keeps the mailing. */
  readonly unreachable: string | undefined
}

/** Tells publishers that a mailing does not move although it waits for nothing, and what to look at. */
export const MailingStill = (props: MailingStillProps) => {
  const { done, forSpan, matter, total, unreachable } = props
  return (
    <DeskLetter
      {...matter}
      button={sentence('letters:openMailing')}
      foot={sentence('letters:stillFoot', { publication: matter.publication.name })}
      heading={sentence('letters:stillHeading', { issue: matter.issue.title })}
      todo={sentence(unreachable === undefined ? 'letters:stillTodo' : 'letters:stillTodoServer')}
      told={sentence('letters:stillTold', { done, span: forSpan, total })}
    >
      {unreachable !== undefined && <DeskQuote text={unreachable} />}
    </DeskLetter>
  )
}

const Preview = (props: Partial<MailingStillProps>) => (
  <MailingStill
    done="1,204"
    forSpan={sentence('letters:minutes', { count: 15 })}
    matter={{ ...SAMPLE_MATTER, link: SAMPLE_MATTER.link.replace('lineup', 'mailing') }}
    total="8,410"
    unreachable="connect ECONNREFUSED 10.0.0.7:587"
    {...props}
  />
)

export default Preview
