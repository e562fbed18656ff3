import { languageTag } from '../../src/domain/language.js'
import { splitLeadIn } from '../../src/domain/text/lead-in.js'
import { MailHead } from '../mail-head.js'
import { SPACE, TYPE } from '../theme.js'
import { mjmlTextSize } from '../type-style.js'
import { PreheaderBar } from './layout/preheader-bar.js'
import { Colophon } from './layout/colophon.js'
import { ContentsPanel } from './layout/contents-panel.js'
import { EmailHighlight } from './entry/email-highlight.js'
import { Masthead } from './layout/masthead.js'
import { Passage } from './layout/passage.js'
import { EmailProse } from './entry/email-prose.js'
import type { IssueEmailProps } from './issue-email-props.js'
import { EmailSection } from './email-section.js'
import { issueEmailContext } from './issue-email-context.js'
import { Band } from './layout/band.js'

export type { IssueEmailProps } from './issue-email-props.js'

/** An issue as MJML, in reading order. Pure: no clock, no database, no context, no hooks. */
export const IssueEmail = ({
  content,
  correctedAt,
  links,
  perSection,
  reason,
}: IssueEmailProps) => {
  const { highlights, introduction, outro, publication, sections } = content
  const setting = issueEmailContext({ content, links })
  const { leadIn, rest } = splitLeadIn(content.contents)
  const endsAside = sections.at(-1)?.kind === 'aside'
  return (
    <mjml dir={setting.direction} lang={languageTag(publication.language)}>
      <MailHead direction={setting.direction} theme={setting.theme} title={content.title} />
      <mj-body
        background-color={setting.theme.light.page}
        css-class="page"
        width={`${String(SPACE.width)}px`}
      >
        <PreheaderBar preheader={content.preheader} setting={setting} />
        <Band setting={setting} top={28}>
          <Masthead content={content} correctedAt={correctedAt} setting={setting} />
          {introduction.length > 0 && (
            <mj-text padding="22px 0 0" {...mjmlTextSize(TYPE.introduction)}>
              <EmailProse base={setting.direction} prose={introduction} />
            </mj-text>
          )}
        </Band>
        {sections.length > 0 && (
          <ContentsPanel leadIn={leadIn} sections={sections} setting={setting} />
        )}
        {highlights.map((entry) => (
          <EmailHighlight entry={entry} key={entry.entryId} setting={setting} />
        ))}
        <Passage prose={rest} setting={setting} />
        {sections.map((section) => (
          <EmailSection key={section.slug} most={perSection} section={section} setting={setting} />
        ))}
        <Passage prose={outro} ruled={!endsAside} setting={setting} />
        <Colophon
          links={links}
          publication={publication}
          reason={reason}
          ruled={!endsAside || outro.length > 0}
          setting={setting}
        />
      </mj-body>
    </mjml>
  )
}
