import { applyRules } from '../../../src/approve/apply-rules.js'
import type { PreflightFacts } from '../../../src/approve/preflight-facts.js'
import type { RuleName } from '../../../src/approve/rules/index.js'
import type { EntryContent, IssueContent } from '../../../src/domain/content.js'
import type { Finding } from '../../../src/domain/finding.js'
import { textToProse } from '../../../src/domain/prose.js'
import { localize } from '../../../src/i18n/localize.js'
import { sampleContent, sampleEntry, section } from '../../support/sample-content.js'

/** An issue of one section without any finding except what a test adds. */
export const issueWithoutFindings = (...entries: readonly EntryContent[]): IssueContent =>
  sampleContent({
    subject: 'Two ways to see inside a model',
    preheader: 'One opens the model up, the other asks it questions',
    highlights: [],
    sections: [
      section('Tools', [], {
        entries: entries.length > 0 ? entries : [entryWithPoint('A pencil')],
      }),
    ],
  })

/** An entry with one point of this text. */
export const entryWithPoint = (
  title: string,
  words = 'It works.',
  more: Partial<EntryContent> = {},
) =>
  sampleEntry(title, {
    points: [{ key: 'what', label: 'What is it', text: textToProse(words) }],
    ...more,
  })

/** The findings of one rule. */
export const findingsOf = (rule: RuleName, facts: PreflightFacts): readonly Finding[] =>
  applyRules(facts).filter((finding) => finding.rule === rule)

/** The messages of one rule, in English. */
export const messagesOf = (rule: RuleName, facts: PreflightFacts): readonly string[] =>
  findingsOf(rule, facts).map((finding) => localize('en', finding.text))
