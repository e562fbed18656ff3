import { entryAnchor } from '../../../src/domain/text/anchors.js'
import { shortForm } from '../../../src/domain/text/short-form.js'
import type { EntryContent } from '../../../src/domain/content.js'
import { BidiBlock } from '../layout/bidi-block.js'
import { FollowUp } from './follow-up.js'
import { Picture } from './picture.js'
import { Point } from './point.js'
import { EmailProse } from './email-prose.js'
import type { IssueEmailContext } from '../issue-email-props.js'
import { SourceTitle } from './source-title.js'
import { EmailSources } from './email-sources.js'

type EntryProps = {
  readonly entry: EntryContent
  readonly heading: 'h2' | 'h3'
  readonly context: IssueEmailContext
}

/**
 * Title, sources, then what it says: picture, body, points. A short one gives the first of it without a picture, and
 * a way on.
 */
const OurEntry = ({ entry, heading, context }: EntryProps) => {
  const { body, points } = entry.form === 'short' ? shortForm(entry) : entry
  return (
    <>
      <BidiBlock as={heading} base={context.direction} text={entry.title}>
        <SourceTitle entry={entry} />
      </BidiBlock>
      <EmailSources base={context.direction} entry={entry} />
      {entry.followUpOf && <FollowUp of={entry.followUpOf} context={context} />}
      {entry.image && entry.form === 'full' && <Picture context={context} image={entry.image} />}
      <EmailProse base={context.direction} prose={body} />
      {points.map((point, index) => (
        <Point key={index} point={point} context={context} />
      ))}
      {entry.form === 'short' && context.web !== undefined && (
        <p>
          <small>
            <a href={`${context.web}#${entryAnchor(entry)}`}>{context.text('readTheRest')}</a>
          </small>
        </p>
      )}
    </>
  )
}

/** An entry by the host's own part, or ours. */
export const EmailEntry = (props: EntryProps) => {
  const { context, entry, heading } = props
  const own = context.parts.entry
  return own ? (
    own.html({ ...context.mail, context, entry, isHighlight: heading === 'h2' })
  ) : (
    <OurEntry {...props} />
  )
}
