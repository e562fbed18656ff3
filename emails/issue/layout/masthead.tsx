import type { IssueContent } from '../../../src/domain/content.js'
import { BidiBlock } from './bidi-block.js'
import { issueFacts } from '../issue-facts.js'
import { Logo } from './logo.js'
import type { IssueEmailContext } from '../issue-email-props.js'
import { nameAboveTitle } from '../name-above-title.js'

type MastheadProps = {
  readonly content: IssueContent
  readonly correctedAt: Date | undefined
  readonly context: IssueEmailContext
}

/** The top of the mail: logo, name, title and facts of the issue. */
export const Masthead = ({ content, correctedAt, context: { direction, text } }: MastheadProps) => {
  const name = nameAboveTitle(content)
  const { logo } = content.publication.look
  // Lines break only between facts.
  const facts = issueFacts(content, correctedAt, text).map((fact) => fact.replaceAll(' ', '\u00a0'))
  return (
    <mj-text>
      {logo && <Logo image={logo} />}
      {name !== undefined && (
        <BidiBlock as="p" base={direction} className="kicker name" text={name}>
          {name}
        </BidiBlock>
      )}
      <BidiBlock as="h1" base={direction} text={content.title}>
        {content.title}
      </BidiBlock>
      <p className="facts">
        {facts.map((fact, index) => (
          <span key={fact}>
            {index > 0 && '\u2002·\u2002'}
            <span dir="auto">{fact}</span>
          </span>
        ))}
      </p>
    </mj-text>
  )
}
