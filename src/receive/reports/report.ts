/** What a message that came back says about one recipient. */
export const REPORT_KINDS = [
  'bounce',
  'delay',
  'complaint',
  'delivered',
  'autoReply',
  'unsubscribe',
  'unknown',
] as const

export type ReportKind = (typeof REPORT_KINDS)[number]

/** Why a message was not delivered. The first four are about the address itself and final. */
export const BOUNCE_REASONS = [
  'userUnknown',
  'hostUnknown',
  'hasMoved',
  'notAccept',
  'mailboxFull',
  'suspend',
  'filtered',
  'expired',
  'networkError',
  'spamDetected',
  'virusDetected',
  'authFailure',
  'badReputation',
  'blocked',
  'requirePtr',
  'rejected',
  'policyViolation',
  'notCompliantRfc',
  'contentError',
  'messageTooBig',
  'speeding',
  'noRelaying',
  'securityError',
  'mailerError',
  'systemError',
  'systemFull',
  'syntaxError',
  'undefined',
] as const

export type BounceReason = (typeof BOUNCE_REASONS)[number]

export type Report = {
  readonly kind: ReportKind
  /** The address that the report is about; `null` where none is named. */
  readonly recipient: string | null
  /** Id of the delivery whose signed token is in the message; `null` without one. */
  readonly delivery: string | null
  /** Never mail this address again. */
  readonly permanentAddress: boolean
  /** `feedback` for complaints, `delivered` for confirmations, `null` for automatic replies. */
  readonly reason: BounceReason | 'feedback' | 'delivered' | null
  /** Enhanced status code (RFC 3463), e.g. `5.1.1`. */
  readonly status: string | null
  /** Basic reply code (RFC 5321 section 4.2), e.g. 550. */
  readonly reply: number | null
  /** The server's own words, at most 500 characters. */
  readonly diagnostic: string | null
}
