import type { Sentence } from '../../../domain/localized-text.js'
import { sentence } from '../../../i18n/localize.js'
import type { Rule, Told } from '../rule.js'

/** What inboxes show after the subject, in characters: the widest of them, and the least that fills one on a phone. */
const SHOWN = 100
const FILLS = 30

const toldOf = (key: string, told: Sentence): readonly Told[] => [
  { key: `preheader-length:${key}`, place: { kind: 'issue', field: 'preheader' }, told, fixes: [] },
]

/** The line after the subject: without one, inboxes show the first words of the mail's furniture. */
export const preheaderLength: Rule = {
  severity: 'advisory',
  find: ({ content }) => {
    const preheader = content.preheader.trim()
    const count = [...preheader].length
    if (count === 0) return toldOf('missing', sentence('findings:noPreheader'))
    if (preheader.toLowerCase() === content.subject.trim().toLowerCase())
      return toldOf('repeats', sentence('findings:preheaderRepeats'))
    if (count < FILLS) return toldOf('short', sentence('findings:preheaderShort', { count }))
    if (count > SHOWN)
      return toldOf('long', sentence('findings:preheaderLong', { count, shown: SHOWN }))
    return []
  },
}
