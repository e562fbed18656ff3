import { EmailLayout, type EmailPublication } from '../email-layout.js'
import { EmailButton } from '../email-button.js'
import { SAMPLE_PUBLICATION } from '../sample-publication.js'
import { themeOf } from '../theme.js'

export type ConfirmProps = {
  readonly links: {
    /** A page with a button; only the button confirms. */
    readonly confirm: string
  }
  readonly publication: EmailPublication
}

/** Asks to confirm a subscription (double opt-in). */
export const ConfirmEmail = ({ links, publication }: ConfirmProps) => {
  const { name } = publication
  const theme = themeOf(publication.look)
  return (
    <EmailLayout
      foot={
        <p>
          <small>
            This letter was asked for on the website of {name}. No further one follows unless you
            confirm.
          </small>
        </p>
      }
      preheader={`One click, and ${name} comes to this address.`}
      publication={publication}
      theme={theme}
      title={`Confirm your subscription to ${name}`}
    >
      <h1>Confirm your subscription</h1>
      <p style={{ margin: '16px 0 0' }}>
        Somebody, we hope you, entered this address to receive {name}. By confirming you agree that
        we keep your address and send you each new issue by mail. Every issue has a link to
        unsubscribe, and it works at once.
      </p>
      <EmailButton href={links.confirm} label="Confirm subscription" theme={theme} />
      <p style={{ margin: '22px 0 0' }}>
        It was not you? Then ignore this letter: without a confirmation nothing is sent.
      </p>
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
