import type { Prose as ProseData } from '../../../src/domain/prose.js'
import { SPACE } from '../../theme.js'
import { EmailProse } from '../entry/email-prose.js'
import type { IssueEmailContext } from '../issue-email-props.js'
import { Band } from './band.js'

type PassageProps = {
  readonly prose: ProseData
  /** Whether a rule separates it from the part above. */
  readonly ruled?: boolean
  readonly context: IssueEmailContext
}

/** A band with the editor's prose; nothing where the prose is empty. */
export const Passage = ({ prose, ruled = false, context }: PassageProps) =>
  prose.length === 0 ? null : (
    <Band context={context} top={SPACE.section - SPACE.below}>
      <mj-text>
        <div className={ruled ? 'ruled' : undefined}>
          <EmailProse base={context.direction} prose={prose} />
        </div>
      </mj-text>
    </Band>
  )
