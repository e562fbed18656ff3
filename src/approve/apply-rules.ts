import type { Finding, Severity } from '../domain/finding.js'
import type { PreflightFacts } from './preflight-facts.js'
import { RULES, type RuleName } from './rules/index.js'

const ORDER: Readonly<Record<Severity, number>> = { blocking: 0, advisory: 1 }

/** Applies one rule. Findings with the same key are returned once. */
const applyRule = (name: RuleName, facts: PreflightFacts): readonly Finding[] => {
  const { find, severity } = RULES[name]
  const byKey = new Map(find(facts).map((finding) => [finding.key, finding]))
  return [...byKey.values()].map((finding) => ({ ...finding, rule: name, severity }))
}

const names = Object.keys(RULES) as RuleName[]

/** Applies every rule. Blocking findings come first, then rule by rule in reading order. */
export const applyRules = (facts: PreflightFacts): readonly Finding[] =>
  names
    .flatMap((name) => applyRule(name, facts))
    .sort((one, other) => ORDER[one.severity] - ORDER[other.severity])

/** Finds what blocks an approval, from the content and the parts that do not reach it. */
export const findBlockingFindings = ({
  content,
  lost,
}: Pick<PreflightFacts, 'content' | 'lost'>): readonly Finding[] =>
  names
    .filter((name) => RULES[name].severity === 'blocking')
    .flatMap((name) => applyRule(name, lost ? { content, lost } : { content }))
