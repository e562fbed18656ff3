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
import { WORDING } from '../wording.js'

type EntryProps = {
  readonly entry: EntryContent
  readonly heading: 'h2' | 'h3'
  readonly setting: IssueEmailContext
}

/**
 * Title, sources, then what it says: picture, body, points. A short one gives the first of it without a picture, and
 * a way on.
 */
export const EmailEntry = ({ entry, heading, setting }: EntryProps) => {
  const { body, points } = entry.form === 'short' ? shortForm(entry) : entry
  return (
    <>
      <BidiBlock as={heading} base={setting.direction} text={entry.title}>
        <SourceTitle entry={entry} />
      </BidiBlock>
      <EmailSources base={setting.direction} entry={entry} />
      {entry.followUpOf && <FollowUp of={entry.followUpOf} setting={setting} />}
      {entry.image && entry.form === 'full' && <Picture image={entry.image} />}
      <EmailProse base={setting.direction} prose={body} />
      {points.map((point, index) => (
        <Point key={index} point={point} setting={setting} />
      ))}
      {entry.form === 'short' && setting.web !== undefined && (
        <p>
          <small>
            <a href={`${setting.web}#${entryAnchor(entry)}`}>{WORDING.readTheRest}</a>
          </small>
        </p>
      )}
    </>
  )
}
