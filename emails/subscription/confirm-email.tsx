import type { Languages } from '../../src/i18n/languages.js'
import { EmailLayout, type EmailPublication } from '../email-layout.js'
import { EmailButton } from '../email-button.js'
import { SAMPLE_PUBLICATION } from '../sample-publication.js'
import type { ThemeTokens } from '../design/theme-tokens.js'
import { themeOf } from '../theme.js'
import { subscriberText } from './subscriber-text.js'

export type ConfirmProps = {
  /** Whose texts it has, by the publication's language. @default those that Roundup ships */
  readonly languages?: Languages
  readonly links: {
    /** A page with a button; only the button confirms. */
    readonly confirm: string
  }
  readonly publication: EmailPublication
  /** The host's own. */
  readonly tokens?: ThemeTokens | undefined
}

/** Asks to confirm a subscription (double opt-in). */
export const ConfirmEmail = ({ languages, links, publication, tokens }: ConfirmProps) => {
  const text = subscriberText(publication.language, languages)
  const named = { publication: publication.name }
  const theme = themeOf(publication.look, tokens)
  return (
    <EmailLayout
      foot={
        <p dir="auto">
          <small>{text('subscriberEmails:confirmFoot', named)}</small>
        </p>
      }
      preheader={text('subscriberEmails:confirmPreheader', named)}
      publication={publication}
      theme={theme}
      title={text('subscriberEmails:confirmTitle', named)}
    >
      <h1>{text('subscriberEmails:confirmHeading')}</h1>
      <p dir="auto" style={{ margin: '16px 0 0' }}>
        {text('subscriberEmails:confirmText', named)}
      </p>
      <EmailButton
        href={links.confirm}
        label={text('subscriberEmails:confirmDo')}
        orOpen={text('notifications:orOpen')}
        theme={theme}
      />
      <p style={{ margin: '22px 0 0' }}>{text('subscriberEmails:confirmNotYou')}</p>
    </EmailLayout>
  )
}

const Preview = (props: Partial<ConfirmProps>) => (
  <ConfirmEmail
    links={{ confirm: 'https://roundup.example/api/roundup/confirm/v1.a.confirm.sample' }}
    publication={SAMPLE_PUBLICATION}
    {...props}
  />
)

export default Preview
