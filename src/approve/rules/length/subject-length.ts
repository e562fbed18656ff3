import { localizedText } from '../../../i18n/localize.js'
import type { Rule, RuleFinding } from '../rule.js'

/** What an inbox shows of a subject on a phone held upright, in characters. */
const SHOWN_ON_PHONES = 40

export const subjectLength: Rule = {
  severity: 'advisory',
  find: ({ content }) => {
    const count = [...content.subject.trim()].length
    const finding: RuleFinding = {
      key: 'subject-length',
      place: { kind: 'issue', field: 'subject' },
      text: localizedText('findings:subjectLength', { count, shown: SHOWN_ON_PHONES }),
      fixes: [],
    }
    return count > SHOWN_ON_PHONES ? [finding] : []
  },
}
