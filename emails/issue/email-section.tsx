import { sectionAnchor } from '../../src/domain/text/anchors.js'
import type { SectionContent } from '../../src/domain/content.js'
import { SPACE, TYPE } from '../theme.js'
import { mjmlTextSize } from '../type-style.js'
import { BidiBlock } from './layout/bidi-block.js'
import { EmailEntry } from './entry/email-entry.js'
import { NewMark } from './entry/new-mark.js'
import type { IssueEmailContext } from './issue-email-props.js'
import { Band } from './layout/band.js'
import { WORDING } from './wording.js'

type SectionProps = {
  /** How many entries are told; all unless given. */
  readonly most?: number | undefined
  readonly section: SectionContent
  readonly setting: IssueEmailContext
}

/**
 * One band and one text per entry: a band per entry would double the bytes of the mail. The title stands in
 * the text of the first entry.
 */
export const EmailSection = ({ most = Infinity, section, setting }: SectionProps) => {
  const { below, ground, top, words } = section.kind === 'aside' ? ASIDE : MAIN
  const told = section.entries.slice(0, most)
  const title = <SectionTitle section={section} setting={setting} />
  return (
    <Band bottom={below} ground={ground} setting={setting} top={top}>
      {told.length === 0 && <mj-text>{title}</mj-text>}
      {told.map((entry, index) => (
        <mj-text key={entry.entryId} {...mjmlTextSize(words)}>
          {index === 0 && title}
          <EmailEntry entry={entry} heading="h3" setting={setting} />
        </mj-text>
      ))}
      {told.length < section.entries.length && <Rest section={section} setting={setting} />}
    </Band>
  )
}

const MAIN = {
  below: SPACE.below,
  ground: 'paper',
  top: SPACE.section - SPACE.below,
  words: TYPE.body,
} as const

/** What is beside the subject stands on the panel's ground, one size smaller. */
const ASIDE = { below: 30, ground: 'panel', top: 26, words: TYPE.bodyAside } as const

/** Says that there is more, and where. */
const Rest = ({ section, setting: { web } }: SectionProps) =>
  web !== undefined && (
    <mj-text padding={`${String(SPACE.entry)}px 0 0`}>
      <small>
        <a href={`${web}#${sectionAnchor(section)}`}>{WORDING.readTheRest}</a>
      </small>
    </mj-text>
  )

const SectionTitle = ({ section, setting }: SectionProps) => (
  <BidiBlock
    as="h2"
    base={setting.direction}
    className={section.kind === 'aside' ? undefined : 'ruled'}
    id={sectionAnchor(section)}
    text={section.name}
  >
    {section.name}
    {section.isNew && <NewMark />}
  </BidiBlock>
)
