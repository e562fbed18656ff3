import type { Finding, Severity } from '../domain/finding.js'
import type { PreflightFacts } from './preflight-facts.js'
import { RULES, type RuleName } from './rules/index.js'

const ORDER: Readonly<Record<Severity, number>> = { blocking: 0, advisory: 1 }

/** What one rule finds, each matter once: an entry that stands twice is not told of twice. */
const applyRule = (name: RuleName, facts: PreflightFacts): readonly Finding[] => {
  const { find, severity } = RULES[name]
  const told = new Map(find(facts).map((finding) => [finding.key, finding]))
  return [...told.values()].map((finding) => ({ ...finding, rule: name, severity }))
}

const names = Object.keys(RULES) as RuleName[]

/** What is to be looked at before an issue goes out: what blocks first, then rule by rule in reading order. */
export const applyRules = (facts: PreflightFacts): readonly Finding[] =>
  names
    .flatMap((name) => applyRule(name, facts))
    .sort((one, other) => ORDER[one.severity] - ORDER[other.severity])

/** What stops an approval, from what the approval binds and what got lost on the way there. */
export const findBlockingFindings = ({
  content,
  lost,
}: Pick<PreflightFacts, 'content' | 'lost'>): readonly Finding[] =>
  names
    .filter((name) => RULES[name].severity === 'blocking')
    .flatMap((name) => applyRule(name, lost ? { content, lost } : { content }))
