import type { Prose as ProseData } from '../../../src/domain/prose.js'
import { SPACE } from '../../theme.js'
import { Prose } from '../entry/prose.js'
import type { Setting } from '../props.js'
import { Sheet } from './sheet.js'

type PassageProps = {
  readonly prose: ProseData
  /** A line above, where nothing else parts it from what went before. */
  readonly ruled?: boolean
  readonly setting: Setting
}

/** What an editor says between the parts of an issue. Nothing where there is nothing to say. */
export const Passage = ({ prose, ruled = false, setting }: PassageProps) =>
  prose.length === 0 ? null : (
    <Sheet setting={setting} top={SPACE.section - SPACE.below}>
      <mj-text>
        <div className={ruled ? 'ruled' : undefined}>
          <Prose base={setting.direction} prose={prose} />
        </div>
      </mj-text>
    </Sheet>
  )
