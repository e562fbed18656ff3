import type { LocalizedText } from './localized-text.js'

/** Every expected failure by its stable code; `retry` says whether an automatic retry makes sense. */
export const FAULTS = {
  CONFIG_INVALID: { retry: false },
  INPUT_INVALID: { retry: false }, // what was handed in cannot be read; the message names the line
  NOT_FOUND: { retry: false },
  MOVE_FORBIDDEN: { retry: false }, // a stage move that this person may not make: 403
  MOVE_NOT_NOW: { retry: false }, // a stage move that the issue is not ready for: 409
  CONTENT_CONFLICT: { retry: false }, // what is stored differs from what was handed in
  DATABASE_BUSY: { retry: true }, // others are at the same rows, or no connection was to be had
  TOO_MANY_ATTEMPTS: { retry: false }, // somebody tries to log in too often: 429
  MJML_INVALID: { retry: false },
  RECIPIENT_REFUSED: { retry: false }, // SMTP 5yz
  ADDRESS_UNKNOWN: { retry: false }, // SMTP 5yz that says: no such address. It is suppressed
  POLICY_REFUSED: { retry: false }, // SMTP 5yz by a policy: it weighs twice for the breaker
  SETUP_WRONG: { retry: false }, // the reply blames us, not the recipient: the mailing pauses
  BREAKER_TRIPPED: { retry: false }, // too much goes wrong to go on: the mailing pauses
  TRANSPORT_MISSING: { retry: false }, // nothing to send through
  TRANSPORT_UNREACHABLE: { retry: true }, // the connection never came up: no delivery is touched
  RELAY_QUOTA: { retry: false }, // our relay takes no more for now: the mailing waits, no delivery is touched
  RELAY_THROTTLED: { retry: false }, // our relay requests a slower rate: the mailing slows down, no delivery is touched
  TRANSPORT_UNCERTAIN: { retry: false }, // lost after the final dot: the message may be there
  TRANSPORT_LOST: { retry: true }, // the connection broke before the final dot: deferred
  TRANSPORT_DEFERRED: { retry: true }, // SMTP 4yz
  DOMAIN_THROTTLED: { retry: true }, // SMTP 4yz that says: not so fast. Its domain is slowed down
} as const satisfies Record<string, { retry: boolean }>

/** The stable code of an expected failure, e.g. `TRANSPORT_UNREACHABLE`. */
export type FaultCode = keyof typeof FAULTS

/** What caused a fault, and its message in any language. */
export type FaultOptions = ErrorOptions & {
  /** The message before its language is known. */
  readonly text?: LocalizedText | undefined
}

/** An expected failure. The code is for machines, the message for people, `details` for the log. */
export class Fault extends Error {
  /** What failed, for machines: it never changes with a version. */
  readonly code: FaultCode
  /** For the log; has no addresses and no secrets. */
  readonly details: Readonly<Record<string, unknown>>
  /** The message, to be said in any language. Without it there is only the English message. */
  readonly text: LocalizedText | undefined

  /**
   * @param code what failed
   * @param message a sentence in English: what happened, and what to do
   * @param details for the log
   *
   * @example
   * ```ts
   * throw new Fault('TRANSPORT_UNREACHABLE', 'The API of our mail provider does not answer.')
   * ```
   */
  constructor(
    code: FaultCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    { text, ...options }: FaultOptions = {},
  ) {
    super(message, options)
    this.name = 'Fault'
    this.code = code
    this.details = details
    this.text = text
  }

  /** Whether trying again later makes sense. */
  get isRetryable(): boolean {
    return FAULTS[this.code].retry
  }
}
