import type { ReactNode } from 'react'

import type { LocalizedText } from '../../src/domain/localized-text.js'
import type { Language } from '../../src/i18n/languages.js'
import { localize } from '../../src/i18n/localize.js'
import { EmailLayout, type EmailPublication } from '../email-layout.js'
import { EmailButton } from '../email-button.js'
import { SAMPLE_PUBLICATION } from '../sample-publication.js'
import { themeOf } from '../theme.js'

/** Which issue a letter to the desk is about, and in which language it speaks. */
export type NotificationFacts = {
  readonly issue: { readonly number: number; readonly title: string }
  readonly language: Language
  /** Where in the admin it is looked after. */
  readonly link: string
  readonly publication: EmailPublication
}

type NotificationEmailProps = NotificationFacts & {
  readonly button: LocalizedText
  readonly children?: ReactNode
  readonly foot: LocalizedText
  readonly heading: LocalizedText
  /** What to do next; stands above the button. */
  readonly nextStep: LocalizedText
  /** What happened, and who did it. */
  readonly message: LocalizedText
}

/** A letter to those who work at the desk: what happened, who, what to do, and one button to the place. */
export const NotificationEmail = (props: NotificationEmailProps) => {
  const { button, children, foot, heading, issue, language, link, publication, nextStep, message } =
    props
  const theme = themeOf(publication.look)
  const numbered = {
    key: 'notifications:numbered',
    values: { number: issue.number, publication: publication.name },
  }
  return (
    <EmailLayout
      foot={
        <p dir="auto">
          <small>{localize(language, foot)}</small>
        </p>
      }
      preheader={localize(language, message)}
      publication={{ ...publication, language }}
      theme={theme}
      title={localize(language, heading)}
    >
      <h1 dir="auto" style={{ fontSize: '26px', lineHeight: '33px' }}>
        {localize(language, heading)}
      </h1>
      <p className="facts" dir="auto">
        {localize(language, numbered)}
      </p>
      <p dir="auto" style={{ margin: '16px 0 0' }}>
        {localize(language, message)}
      </p>
      {children}
      <p dir="auto" style={{ margin: '16px 0 0' }}>
        {localize(language, nextStep)}
      </p>
      <EmailButton
        href={link}
        label={localize(language, button)}
        orOpen={localize(language, { key: 'notifications:orOpen' })}
        theme={theme}
      />
    </EmailLayout>
  )
}

/** What the preview server shows where nothing else is given. */
export const SAMPLE_FACTS: NotificationFacts = {
  issue: { number: 14, title: 'Breakthroughs of the week' },
  language: 'en',
  link: 'https://roundup.example/admin/collections/issues/0199/lineup',
  publication: SAMPLE_PUBLICATION,
}
