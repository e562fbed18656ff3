import type { PreflightFacts } from '../../approve/preflight-facts.js'
import type { Acceptance, Finding } from '../../domain/finding.js'

/** What `roundup check` looks at. */
export type CheckInput = {
  /** What it is called on the screen. */
  readonly name: string
  readonly facts: PreflightFacts
  readonly accepted: readonly Acceptance[]
  /** Whether a finding concerns it: a file has no publication to mend. */
  readonly isRelevant: (finding: Finding) => boolean
}
