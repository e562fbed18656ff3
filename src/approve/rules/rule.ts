import type { Finding, Severity } from '../../domain/finding.js'
import type { PreflightFacts } from '../preflight-facts.js'

/** A finding as its rule tells it; name and severity are those of the rule. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity'>

/** One thing that is looked at before an issue goes out. Pure. */
export type Rule = {
  readonly severity: Severity
  readonly find: (facts: PreflightFacts) => readonly RuleFinding[]
}
