import type { PreflightFacts } from '../../approve/preflight-facts.js'
import type { Acceptance, Finding } from '../../domain/finding.js'

/** What `roundup check` works on. */
export type CheckInput = {
  /** Its name on the screen. */
  readonly name: string
  readonly facts: PreflightFacts
  readonly accepted: readonly Acceptance[]
  /** Whether a finding is shown: for a file, findings about the publication are not. */
  readonly isRelevant: (finding: Finding) => boolean
}
