import { z } from 'zod'

import { ADDED_PARTS, type EmailParts, REPLACED_PARTS } from '../../../emails/design/email-parts.js'
import { findTokenFault, type ThemeTokens } from '../../../emails/design/theme-tokens.js'
import { boundedInteger, functionOf, strict, text } from './checks.js'

/** How a host's mails differ from ours. */
export type EmailOption = {
  /**
   * Own parts of an issue's mail, by their place: in place of ours (`masthead`, `entry`, `sectionHeading`, `colophon`), or
   * added (`beforeMasthead`, `afterMasthead`, `afterContents`, `afterHighlights`, `afterSections`, `beforeColophon`).
   *
   * @default none
   */
  parts?: EmailParts
  /** Colours, fonts, width and radius of all mails. The accent is the publication's own. @default ours */
  theme?: ThemeTokens
  /**
   * Raise it when a changed part looks the same in the sample issue. Mailings that have begun keep the version they began with.
   *
   * @default none
   */
  version?: string
}

/** Options about mails. */
export type EmailOptions = {
  /** How mails differ from ours. @default not at all */
  email?: EmailOption
}

const BOTH = 'a part has html and text, both functions: readers of plain text get the same.'

const part = strict({ html: functionOf(BOTH), text: functionOf(BOTH) })
const partNames = [...REPLACED_PARTS, ...ADDED_PARTS]
const parts = strict(
  Object.fromEntries(partNames.map((name) => [name, part.optional()])),
  'part',
).transform((given) => given as EmailParts)

const colour = text('expected a colour such as #1f4e79.', /^#[0-9a-f]{6}$/i).optional()
const colours = strict({
  ink: colour,
  link: colour,
  page: colour,
  panel: colour,
  paper: colour,
  rule: colour,
  soft: colour,
}).optional()
const fonts = text('expected font families such as Palatino,Georgia,serif.').optional()

const theme = strict({
  colours: strict({ dark: colours, light: colours }).optional(),
  fonts: strict({ body: fonts, interface: fonts }).optional(),
  radius: boundedInteger(0, 24, 'expected a whole number of pixels from 0 to 24.').optional(),
  width: boundedInteger(480, 800, 'expected a whole number of pixels from 480 to 800.').optional(),
})
  .transform((given) => given as ThemeTokens)
  .superRefine((tokens, context) => {
    const message = findTokenFault(tokens)
    if (message !== undefined) context.addIssue({ code: 'custom', message })
  })

export const EMAIL_OPTIONS = {
  email: strict({
    parts: parts.optional(),
    theme: theme.optional(),
    version: z.string('expected a text such as 2026-11.').max(40).optional(),
  }).optional(),
}
