import { sectionAnchor } from '../../src/domain/text/anchors.js'
import type { SectionContent } from '../../src/domain/content.js'
import { SPACE, TYPE } from '../theme.js'
import { mjmlTextSize } from '../text-style.js'
import { BidiBlock } from './layout/bidi-block.js'
import { EmailEntry } from './entry/email-entry.js'
import { NewMark } from './entry/new-mark.js'
import type { IssueEmailContext } from './issue-email-props.js'
import { Band } from './layout/band.js'

type SectionProps = {
  /** How many entries are shown; all by default. */
  readonly most?: number | undefined
  readonly section: SectionContent
  readonly context: IssueEmailContext
}

/**
 * A section as one band with one text per entry, because a band per entry would double the size of the mail. The title is
 * part of the first entry's text.
 */
export const EmailSection = ({ most = Infinity, section, context }: SectionProps) => {
  const { below, ground, top, words } = section.kind === 'aside' ? ASIDE : MAIN
  const visible = section.entries.slice(0, most)
  const title = <SectionTitle section={section} context={context} />
  return (
    <Band bottom={below} ground={ground} context={context} top={top}>
      {visible.length === 0 && <mj-text>{title}</mj-text>}
      {visible.map((entry, index) => (
        <mj-text key={entry.entryId} {...mjmlTextSize(words)}>
          {index === 0 && title}
          <EmailEntry entry={entry} heading="h3" context={context} />
        </mj-text>
      ))}
      {visible.length < section.entries.length && <Rest section={section} context={context} />}
    </Band>
  )
}

const MAIN = {
  below: SPACE.below,
  ground: 'paper',
  top: SPACE.section - SPACE.below,
  words: TYPE.body,
} as const

/** An aside has the background of a panel and smaller text. */
const ASIDE = { below: 30, ground: 'panel', top: 26, words: TYPE.bodyAside } as const

/** The link to the entries that are not shown. */
const Rest = ({ section, context: { text, web } }: SectionProps) =>
  web !== undefined && (
    <mj-text padding={`${String(SPACE.entry)}px 0 0`}>
      <small>
        <a href={`${web}#${sectionAnchor(section)}`}>{text('readTheRest')}</a>
      </small>
    </mj-text>
  )

const OurTitle = ({ section, context }: SectionProps) => (
  <BidiBlock
    as="h2"
    base={context.direction}
    className={section.kind === 'aside' ? undefined : 'ruled'}
    id={sectionAnchor(section)}
    text={section.name}
  >
    {section.name}
    {section.isNew && <NewMark text={context.text} />}
  </BidiBlock>
)

/** The host's own heading keeps the anchor, to which the list of contents leads. */
const SectionTitle = ({ section, context }: SectionProps) => {
  const own = context.parts.sectionHeading
  return own ? (
    <div id={sectionAnchor(section)}>{own.html({ ...context.mail, context, section })}</div>
  ) : (
    <OurTitle context={context} section={section} />
  )
}
