import type { Languages } from '../../src/i18n/languages.js'
import { EmailLayout, type EmailPublication } from '../email-layout.js'
import { EmailButton } from '../email-button.js'
import { SAMPLE_PUBLICATION } from '../sample-publication.js'
import type { ThemeTokens } from '../design/theme-tokens.js'
import { themeOf } from '../theme.js'
import { subscriberText, type SubscriberText } from './subscriber-text.js'

export type WelcomeProps = {
  /** Whose texts it has, by the publication's language. @default those that Roundup ships */
  readonly languages?: Languages
  /** The newest issue on the web; absent before the first one. */
  readonly latest?: { readonly title: string; readonly url: string }
  readonly links: {
    readonly archive: string
    readonly preferences: string
    readonly unsubscribe: string
  }
  readonly publication: EmailPublication
  /** The host's own. */
  readonly tokens?: ThemeTokens | undefined
}

/** Welcomes a new subscriber: the newest issue, links to choose sections and to unsubscribe. */
export const WelcomeEmail = ({ languages, latest, links, publication, tokens }: WelcomeProps) => {
  const text = subscriberText(publication.language, languages)
  const named = { publication: publication.name }
  const theme = themeOf(publication.look, tokens)
  return (
    <EmailLayout
      foot={<UnsubscribeLine href={links.unsubscribe} name={publication.name} text={text} />}
      preheader={text('subscriberEmails:welcomePreheader', named)}
      publication={publication}
      theme={theme}
      title={text('subscriberEmails:welcomeTitle', named)}
    >
      <h1>{text('subscriberEmails:welcomeHeading')}</h1>
      <p dir="auto" style={{ margin: '16px 0 0' }}>
        {text('subscriberEmails:welcomeText', named)}
        {latest && ` ${text('subscriberEmails:welcomeLatest')}`}
      </p>
      {latest && (
        <EmailButton
          href={latest.url}
          label={text('subscriberEmails:welcomeRead', { title: latest.title })}
          orOpen={text('notifications:orOpen')}
          theme={theme}
        />
      )}
      <p style={{ margin: '22px 0 0' }}>
        <a href={links.preferences}>{text('subscriberEmails:welcomePreferences')}</a>
        {' · '}
        <a href={links.archive}>{text('subscriberEmails:welcomeArchive')}</a>
      </p>
    </EmailLayout>
  )
}

type UnsubscribeLineProps = {
  readonly href: string
  readonly name: string
  readonly text: SubscriberText
}

const UnsubscribeLine = ({ href, name, text }: UnsubscribeLineProps) => (
  <p dir="auto">
    <small>
      {text('subscriberEmails:welcomeFoot', { publication: name })}
      <br />
      <a href={href}>{text('newsletter:unsubscribe')}</a>
    </small>
  </p>
)

const Preview = (props: Partial<WelcomeProps>) => (
  <WelcomeEmail
    latest={{
      title: 'Breakthroughs of the week',
      url: 'https://roundup.example/alignment-roundup/no-14',
    }}
    links={{
      archive: 'https://roundup.example/alignment-roundup',
      preferences: 'https://roundup.example/api/roundup/preferences/v1.a.preferences.sample',
      unsubscribe: 'https://roundup.example/api/roundup/unsubscribe/v1.a.unsubscribe.sample',
    }}
    publication={SAMPLE_PUBLICATION}
    {...props}
  />
)

export default Preview
