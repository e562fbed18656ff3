import type { EmailParts } from './email-parts.js'
import type { ThemeTokens } from './theme-tokens.js'

/** How a host's mails differ from ours. */
export type EmailDesign = {
  readonly parts?: EmailParts | undefined
  readonly theme?: ThemeTokens | undefined
  /** Names the state of the parts, where a change does not show in the sample issue. */
  readonly version?: string | undefined
}
