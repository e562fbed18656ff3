import type { Finding, Severity } from '../../domain/finding.js'
import type { PreflightFacts } from '../preflight-facts.js'

/** A finding as its rule returns it. Name and severity are the rule's. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity'>

/** One check before an issue goes out. Pure. */
export type Rule = {
  readonly severity: Severity
  readonly find: (facts: PreflightFacts) => readonly RuleFinding[]
}
