import type { Direction } from '../src/domain/text/text-direction.js'
import { mjmlTextSize, startSide } from './text-style.js'
import { styleSheet } from './style-sheet.js'
import { type Theme, TYPE } from './theme.js'

type MailHeadProps = {
  readonly direction: Direction
  readonly theme: Theme
  readonly title: string
}

const COLOUR_SCHEMES =
  '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">'

/** The head of a mail in MJML: title, style sheet and default attributes. */
export const MailHead = ({ direction, theme, title }: MailHeadProps) => (
  <mj-head>
    <mj-title>{title}</mj-title>
    <mj-attributes>
      <mj-section direction={direction} />
      <mj-column direction={direction} />
      <mj-table padding="0" />
      <mj-text
        align={startSide(direction)}
        color={theme.light.ink}
        font-family={theme.fonts.body}
        padding="0"
        {...mjmlTextSize(TYPE.body)}
      />
    </mj-attributes>
    <mj-raw dangerouslySetInnerHTML={{ __html: COLOUR_SCHEMES }} />
    <mj-style dangerouslySetInnerHTML={{ __html: styleSheet(theme) }} />
  </mj-head>
)
