import { EmailLayout, type EmailPublication } from '../email-layout.js'
import { EmailButton } from '../email-button.js'
import { SAMPLE_PUBLICATION } from '../sample-publication.js'
import { themeOf } from '../theme.js'

export type WelcomeProps = {
  /** The newest issue on the web; absent before the first one. */
  readonly latest?: { readonly title: string; readonly url: string }
  readonly links: {
    readonly archive: string
    readonly preferences: string
    readonly unsubscribe: string
  }
  readonly publication: EmailPublication
}

/** Welcomes a new subscriber: the newest issue, links to choose sections and to unsubscribe. */
export const WelcomeEmail = ({ latest, links, publication }: WelcomeProps) => {
  const { name } = publication
  const theme = themeOf(publication.look)
  return (
    <EmailLayout
      foot={<UnsubscribeLine links={links} name={name} />}
      preheader={`Your subscription to ${name} is confirmed.`}
      publication={publication}
      theme={theme}
      title={`Welcome to ${name}`}
    >
      <h1>Thank you for subscribing</h1>
      <p style={{ margin: '16px 0 0' }}>
        Your subscription is confirmed: the next issue of {name} comes to this address.
        {latest && ' Until then, here is the newest one:'}
      </p>
      {latest && <EmailButton href={latest.url} label={`Read “${latest.title}”`} theme={theme} />}
      <p style={{ margin: '22px 0 0' }}>
        Not every section is for you? You can <a href={links.preferences}>choose your sections</a>{' '}
        at any time, and <a href={links.archive}>the archive</a> holds what came before.
      </p>
    </EmailLayout>
  )
}

const UnsubscribeLine = ({
  links,
  name,
}: Pick<WelcomeProps, 'links'> & { readonly name: string }) => (
  <p>
    <small>
      You get this because you confirmed your subscription to {name}.
      <br />
      <a href={links.unsubscribe}>Unsubscribe</a>
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
