import type { Acceptance, Finding, Fix } from '../../domain/finding.js'

/** A fix as a button shows it; a client names it by `index`. */
export type FixAnswer = {
  readonly index: number
  readonly kind: Fix['kind']
  readonly label: string
}

/** A finding in the language of whoever asks, with a link to where it is fixed and the fixes of one click. */
export type FindingAnswer = Omit<Finding, 'fixes' | 'text'> & {
  readonly message: string
  /** A path of the admin, to the field that needs the change. */
  readonly href: string
  readonly fixes: readonly FixAnswer[]
  readonly accepted?: Acceptance
  /** The earlier issue that the message names; `label` is a part of the message. */
  readonly earlier?: { readonly label: string; readonly href: string }
}

/** Everything that the panel shows. Accepted findings count neither as blocking nor as advisory. */
export type FindingsAnswer = {
  readonly findings: readonly FindingAnswer[]
  readonly blocking: number
  readonly advisory: number
  readonly accepted: number
  /** Why this person cannot change anything now. */
  readonly locked?: string
}
