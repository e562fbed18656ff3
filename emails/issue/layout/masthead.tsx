import type { IssueContent } from '../../../src/domain/content.js'
import { Block } from './block.js'
import { issueFacts } from '../issue-facts.js'
import { Logo } from './logo.js'
import type { Setting } from '../props.js'
import { publicationName } from '../publication-name.js'

type MastheadProps = {
  readonly content: IssueContent
  readonly correctedAt: Date | undefined
  readonly setting: Setting
}

/** Whose it is, what it is called, which and when. */
export const Masthead = ({ content, correctedAt, setting: { direction } }: MastheadProps) => {
  const name = publicationName(content)
  const { logo } = content.publication.look
  // A line breaks between facts, not within one.
  const facts = issueFacts(content, correctedAt).map((fact) => fact.replaceAll(' ', '\u00a0'))
  return (
    <mj-text>
      {logo && <Logo image={logo} />}
      {name !== undefined && (
        <Block as="p" base={direction} className="kicker name" text={name}>
          {name}
        </Block>
      )}
      <Block as="h1" base={direction} text={content.title}>
        {content.title}
      </Block>
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
