import { Button, Link } from 'react-email'

import { type Theme, TYPE } from './theme.js'

type EmailButtonProps = {
  readonly href: string
  readonly label: string
  /** The text above the visible address. */
  readonly orOpen: string
  readonly theme: Theme
}

/** The button of a mail, and its address as text for clients that show no buttons. */
export const EmailButton = ({ href, label, orOpen, theme }: EmailButtonProps) => (
  <>
    <p style={{ margin: '22px 0 0' }}>
      <Button
        className="button"
        href={href}
        style={{
          backgroundColor: theme.light.accent,
          borderRadius: `${String(theme.radius)}px`,
          color: theme.light.paper,
          fontFamily: theme.fonts.interface,
          fontSize: `${String(TYPE.body.size)}px`,
          fontWeight: 'bold',
          padding: '12px 22px',
        }}
      >
        {label}
      </Button>
    </p>
    <p style={{ margin: '16px 0 0' }}>
      <small>
        {orOpen}
        <br />
        <Link href={href} style={{ color: theme.light.link, textDecoration: 'underline' }}>
          {href}
        </Link>
      </small>
    </p>
  </>
)
