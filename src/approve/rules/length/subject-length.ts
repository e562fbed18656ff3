import { localizedText } from '../../../i18n/localize.js'
import type { Rule, RuleFinding } from '../rule.js'

/** What the inbox of a phone held upright shows of a subject, in characters. */
const SHOWN_ON_PHONES = 40

export const subjectLength: Rule = {
  severity: 'advisory',
  find: ({ content }) => {
    const count = [...content.subject.trim()].length
    const told: RuleFinding = {
      key: 'subject-length',
      place: { kind: 'issue', field: 'subject' },
      told: localizedText('findings:subjectLength', { count, shown: SHOWN_ON_PHONES }),
      fixes: [],
    }
    return count > SHOWN_ON_PHONES ? [told] : []
  },
}
