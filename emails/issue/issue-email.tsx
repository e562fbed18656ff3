import { languageTag } from '../../src/domain/language.js'
import { partLeadIn } from '../../src/domain/text/lead-in.js'
import { MailHead } from '../mail-head.js'
import { SPACE, TYPE } from '../theme.js'
import { textSize } from '../type-style.js'
import { Bar } from './layout/bar.js'
import { Colophon } from './layout/colophon.js'
import { ContentsPanel } from './layout/contents-panel.js'
import { Highlight } from './entry/highlight.js'
import { Masthead } from './layout/masthead.js'
import { Passage } from './layout/passage.js'
import { Prose } from './entry/prose.js'
import type { IssueEmailProps } from './props.js'
import { Section } from './section.js'
import { settingOf } from './layout/setting-of.js'
import { Sheet } from './layout/sheet.js'

export type { IssueEmailProps } from './props.js'

/** An issue as MJML, in reading order. Pure: no clock, no database, no context, no hooks. */
export const IssueEmail = ({
  content,
  correctedAt,
  links,
  perSection,
  reason,
}: IssueEmailProps) => {
  const { highlights, introduction, outro, publication, sections } = content
  const setting = settingOf({ content, links })
  const { leadIn, rest } = partLeadIn(content.contents)
  const endsAside = sections.at(-1)?.kind === 'aside'
  return (
    <mjml dir={setting.direction} lang={languageTag(publication.language)}>
      <MailHead direction={setting.direction} theme={setting.theme} title={content.title} />
      <mj-body
        background-color={setting.theme.light.page}
        css-class="page"
        width={`${String(SPACE.width)}px`}
      >
        <Bar preheader={content.preheader} setting={setting} />
        <Sheet setting={setting} top={28}>
          <Masthead content={content} correctedAt={correctedAt} setting={setting} />
          {introduction.length > 0 && (
            <mj-text padding="22px 0 0" {...textSize(TYPE.introduction)}>
              <Prose base={setting.direction} prose={introduction} />
            </mj-text>
          )}
        </Sheet>
        {sections.length > 0 && (
          <ContentsPanel leadIn={leadIn} sections={sections} setting={setting} />
        )}
        {highlights.map((entry) => (
          <Highlight entry={entry} key={entry.entryId} setting={setting} />
        ))}
        <Passage prose={rest} setting={setting} />
        {sections.map((section) => (
          <Section key={section.slug} most={perSection} section={section} setting={setting} />
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
