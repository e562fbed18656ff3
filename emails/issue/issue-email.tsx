import type { ReactElement } from 'react'

import type { IssueContent } from '../../src/domain/content.js'
import { type IssuePart, issueParts, partKey } from '../../src/domain/issue/issue-parts.js'
import { languageTag } from '../../src/domain/language.js'
import { MailHead } from '../mail-head.js'
import { SPACE, TYPE } from '../theme.js'
import { mjmlTextSize } from '../text-style.js'
import { PreheaderBar } from './layout/preheader-bar.js'
import { Colophon } from './layout/colophon.js'
import { ContentsPanel } from './layout/contents-panel.js'
import { EmailHighlight } from './entry/email-highlight.js'
import { Masthead } from './layout/masthead.js'
import { Passage } from './layout/passage.js'
import { EmailProse } from './entry/email-prose.js'
import type { IssueEmailProps, IssueEmailContext } from './issue-email-props.js'
import { EmailSection } from './email-section.js'
import { issueEmailContext } from './issue-email-context.js'
import { Band } from './layout/band.js'

export type { IssueEmailProps } from './issue-email-props.js'

/** An issue's mail as MJML, in reading order. Pure: no clock, no database, no React context or hooks. */
export const IssueEmail = (props: IssueEmailProps) => {
  const { content, links, reason } = props
  const { outro, publication } = content
  const context = issueEmailContext(props)
  return (
    <mjml dir={context.direction} lang={languageTag(publication.language)}>
      <MailHead direction={context.direction} theme={context.theme} title={content.title} />
      <mj-body
        background-color={context.theme.light.page}
        css-class="page"
        width={`${String(SPACE.width)}px`}
      >
        <PreheaderBar preheader={content.preheader} context={context} />
        {issueParts(content).map((part) => (
          <Part key={partKey(part)} mail={props} part={part} context={context} />
        ))}
        <Colophon
          links={links}
          publication={publication}
          reason={reason}
          ruled={!endsAside(content) || outro.length > 0}
          context={context}
        />
      </mj-body>
    </mjml>
  )
}

/** Whether the last section is an aside, whose background separates it from the part below. */
const endsAside = ({ sections }: IssueContent): boolean => sections.at(-1)?.kind === 'aside'

type PartProps = {
  readonly mail: IssueEmailProps
  readonly part: IssuePart
  readonly context: IssueEmailContext
}

/** One part of the mail. The return type makes the compiler ask for every kind. */
const Part = ({
  mail: { content, correctedAt, perSection },
  part,
  context,
}: PartProps): ReactElement => {
  switch (part.kind) {
    case 'opening':
      return (
        <Band context={context} top={28}>
          <Masthead content={content} correctedAt={correctedAt} context={context} />
          {part.introduction.length > 0 && (
            <mj-text padding="22px 0 0" {...mjmlTextSize(TYPE.introduction)}>
              <EmailProse base={context.direction} prose={part.introduction} />
            </mj-text>
          )}
        </Band>
      )
    case 'contents':
      return <ContentsPanel leadIn={part.leadIn} sections={part.sections} context={context} />
    case 'highlight':
      return <EmailHighlight entry={part.entry} context={context} />
    case 'passage':
      return <Passage prose={part.prose} context={context} />
    case 'section':
      return <EmailSection most={perSection} section={part.section} context={context} />
    case 'closing':
      return <Passage prose={part.prose} ruled={!endsAside(content)} context={context} />
  }
}
