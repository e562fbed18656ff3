import { Button, Link } from 'react-email'

import { FONTS, type Theme, TYPE } from './theme.js'

type LetterButtonProps = {
  readonly href: string
  readonly label: string
  /** Stands above the same address in plain sight. */
  readonly orOpen?: string
  readonly theme: Theme
}

/** The one thing that a letter asks for, and the same address in plain sight for whoever sees no buttons. */
export const LetterButton = ({
  href,
  label,
  orOpen = 'Or open this address:',
  theme,
}: LetterButtonProps) => (
  <>
    <p style={{ margin: '22px 0 0' }}>
      <Button
        className="button"
        href={href}
        style={{
          backgroundColor: theme.light.accent,
          borderRadius: '4px',
          color: theme.light.paper,
          fontFamily: FONTS.furniture,
          fontSize: `${String(TYPE.words.size)}px`,
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
