import type { ReactElement } from 'react'

import type { IssueContent } from '../../src/domain/content.js'
import { type IssuePart, partKey } from '../../src/domain/issue/issue-parts.js'
import type { Prose } from '../../src/domain/prose.js'
import { languageTag } from '../../src/domain/language.js'
import { MailHead } from '../mail-head.js'
import { type OwnPart, placedParts } from '../design/placed-parts.js'
import { TYPE } from '../theme.js'
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
  const { content } = props
  const context = issueEmailContext(props)
  return (
    <mjml dir={context.direction} lang={languageTag(content.publication.language)}>
      <MailHead direction={context.direction} theme={context.theme} title={content.title} />
      <mj-body
        background-color={context.theme.light.page}
        css-class="page"
        width={`${String(context.theme.width)}px`}
      >
        <PreheaderBar preheader={content.preheader} context={context} />
        {placedParts(content, context.parts).map((part) =>
          part.kind === 'own' ? (
            <Own key={part.place} part={part} context={context} />
          ) : (
            <Part key={partKey(part)} mail={props} part={part} context={context} />
          ),
        )}
        <Foot context={context} mail={props} />
      </mj-body>
    </mjml>
  )
}

/** Whether the last section is an aside, whose background separates it from the part below. */
const endsAside = ({ sections }: IssueContent): boolean => sections.at(-1)?.kind === 'aside'

type OwnProps = { readonly context: IssueEmailContext; readonly part: OwnPart }

/** A part that the host has added. */
const Own = ({ context, part: { place } }: OwnProps) =>
  context.parts[place]?.html({ ...context.mail, context })

type MailProps = { readonly context: IssueEmailContext; readonly mail: IssueEmailProps }

const Foot = ({ context, mail: { content, links, reason } }: MailProps) => {
  const { outro, publication } = content
  const own = context.parts.colophon
  const why = reason ?? context.text('reason', { publication: publication.name })
  return own ? (
    own.html({ ...context.mail, context, reason: why })
  ) : (
    <Colophon
      links={links}
      publication={publication}
      reason={why}
      ruled={!endsAside(content) || outro.length > 0}
      context={context}
    />
  )
}

type OpeningProps = MailProps & { readonly introduction: Prose }

/** Masthead and introduction share a band, unless the host has a masthead of its own. */
const Opening = ({ context, introduction, mail: { content, correctedAt } }: OpeningProps) => {
  const own = context.parts.masthead
  const prose = introduction.length > 0 && (
    <mj-text padding={own ? '0' : '22px 0 0'} {...mjmlTextSize(TYPE.introduction)}>
      <EmailProse base={context.direction} prose={introduction} />
    </mj-text>
  )
  if (own)
    return (
      <>
        {own.html({ ...context.mail, context })}
        {prose && (
          <Band context={context} top={0}>
            {prose}
          </Band>
        )}
      </>
    )
  return (
    <Band context={context} top={28}>
      <Masthead content={content} correctedAt={correctedAt} context={context} />
      {prose}
    </Band>
  )
}

type PartProps = {
  readonly mail: IssueEmailProps
  readonly part: IssuePart
  readonly context: IssueEmailContext
}

/** One part of the mail. The return type makes the compiler ask for every kind. */
const Part = ({ mail, part, context }: PartProps): ReactElement => {
  const { content, perSection } = mail
  switch (part.kind) {
    case 'opening':
      return <Opening context={context} introduction={part.introduction} mail={mail} />
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
