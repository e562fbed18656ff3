import type { ReactNode } from 'react'

import type { LocalizedText } from '../../src/domain/localized-text.js'
import { ENGLISH, type Language } from '../../src/i18n/languages.js'
import { localize } from '../../src/i18n/localize.js'
import { EmailLayout, type EmailPublication } from '../email-layout.js'
import { EmailButton } from '../email-button.js'
import { SAMPLE_PUBLICATION } from '../sample-publication.js'
import type { ThemeTokens } from '../design/theme-tokens.js'
import { themeOf } from '../theme.js'

/** What a notification is about: issue, publication, language of the recipient, link into the admin. */
export type NotificationFacts = {
  readonly issue: { readonly number: number; readonly title: string }
  readonly language: Language
  /** Address of the screen in the admin. */
  readonly link: string
  readonly publication: EmailPublication
  /** The host's own. */
  readonly tokens?: ThemeTokens | undefined
}

type NotificationEmailProps = NotificationFacts & {
  readonly button: LocalizedText
  readonly children?: ReactNode
  readonly foot: LocalizedText
  readonly heading: LocalizedText
  /** What to do next; shown above the button. */
  readonly nextStep: LocalizedText
  /** What happened, and who did it. */
  readonly message: LocalizedText
}

/** The layout of a notification: what happened, who did it, what to do next, and one button. */
export const NotificationEmail = (props: NotificationEmailProps) => {
  const { button, children, foot, heading, issue, language, link, publication, nextStep, message } =
    props
  const theme = themeOf(publication.look, props.tokens)
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
      publication={{ ...publication, language: language.tag }}
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

/** Sample data for the preview server. */
export const SAMPLE_FACTS: NotificationFacts = {
  issue: { number: 14, title: 'Breakthroughs of the week' },
  language: ENGLISH,
  link: 'https://roundup.example/admin/collections/issues/0199/lineup',
  publication: SAMPLE_PUBLICATION,
}
