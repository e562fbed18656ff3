import { entryAnchor } from '../../../src/domain/text/anchors.js'
import { briefly } from '../../../src/domain/text/short-form.js'
import type { EntryContent } from '../../../src/domain/content.js'
import { Block } from '../layout/block.js'
import { FollowUp } from './follow-up.js'
import { Picture } from './picture.js'
import { Point } from './point.js'
import { Prose } from './prose.js'
import type { Setting } from '../props.js'
import { SourceTitle } from './source-title.js'
import { Sources } from './sources.js'
import { WORDING } from '../wording.js'

type EntryProps = {
  readonly entry: EntryContent
  readonly heading: 'h2' | 'h3'
  readonly setting: Setting
}

/**
 * Title, sources, then what it says: picture, body, points. A short one gives the first of it without a picture, and
 * a way on.
 */
export const Entry = ({ entry, heading, setting }: EntryProps) => {
  const { body, points } = entry.form === 'short' ? briefly(entry) : entry
  return (
    <>
      <Block as={heading} base={setting.direction} text={entry.title}>
        <SourceTitle entry={entry} />
      </Block>
      <Sources base={setting.direction} entry={entry} />
      {entry.followUpOf && <FollowUp of={entry.followUpOf} setting={setting} />}
      {entry.image && entry.form === 'full' && <Picture image={entry.image} />}
      <Prose base={setting.direction} prose={body} />
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
