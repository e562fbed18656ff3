import type { LocalizedText } from '../../../domain/localized-text.js'
import { localizedText } from '../../../i18n/localize.js'
import type { Rule, RuleFinding } from '../rule.js'

/** What inboxes show after the subject, in characters: at most, and what fills the line on a phone. */
const SHOWN = 100
const FILLS = 30

const preheaderFindings = (key: string, text: LocalizedText): readonly RuleFinding[] => [
  {
    key: `preheader-length:${key}`,
    place: { kind: 'issue', field: 'preheader' },
    text,
    fixes: [],
  },
]

/** The line after the subject. Without one, inboxes show the first words of the mail itself. */
export const preheaderLength: Rule = {
  severity: 'advisory',
  find: ({ content }) => {
    const preheader = content.preheader.trim()
    const count = [...preheader].length
    if (count === 0) return preheaderFindings('missing', localizedText('findings:noPreheader'))
    if (preheader.toLowerCase() === content.subject.trim().toLowerCase())
      return preheaderFindings('repeats', localizedText('findings:preheaderRepeats'))
    if (count < FILLS)
      return preheaderFindings('short', localizedText('findings:preheaderShort', { count }))
    if (count > SHOWN)
      return preheaderFindings(
        'long',
        localizedText('findings:preheaderLong', { count, shown: SHOWN }),
      )
    return []
  },
}
