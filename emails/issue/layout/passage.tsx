import type { Prose as ProseData } from '../../../src/domain/prose.js'
import { SPACE } from '../../theme.js'
import { EmailProse } from '../entry/email-prose.js'
import type { IssueEmailContext } from '../issue-email-props.js'
import { Band } from './band.js'

type PassageProps = {
  readonly prose: ProseData
  /** A line above, where nothing else parts it from what went before. */
  readonly ruled?: boolean
  readonly setting: IssueEmailContext
}

/** What an editor says between the parts of an issue. Nothing where there is nothing to say. */
export const Passage = ({ prose, ruled = false, setting }: PassageProps) =>
  prose.length === 0 ? null : (
    <Band setting={setting} top={SPACE.section - SPACE.below}>
      <mj-text>
        <div className={ruled ? 'ruled' : undefined}>
          <EmailProse base={setting.direction} prose={prose} />
        </div>
      </mj-text>
    </Band>
  )
