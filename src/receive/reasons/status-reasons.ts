import type { BounceReason } from '../reports/report.js'

/** What an enhanced status code says by itself (RFC 3463, 5248, 7372, 7505 and codes of large providers). */
const REASONS: Readonly<Record<string, BounceReason>> = {
  '1.1': 'userUnknown',
  '1.2': 'hostUnknown',
  '1.3': 'userUnknown',
  '1.4': 'filtered',
  '1.6': 'hasMoved',
  '1.7': 'rejected',
  '1.8': 'rejected',
  '1.9': 'systemError',
  '1.10': 'notAccept',
  '2.1': 'suspend',
  '2.2': 'mailboxFull',
  '2.3': 'messageTooBig',
  '2.4': 'filtered',
  '3.1': 'systemFull',
  '3.2': 'notAccept',
  '3.4': 'messageTooBig',
  '3.5': 'systemError',
  '4.1': 'networkError',
  '4.2': 'networkError',
  '4.3': 'systemError',
  '4.4': 'hostUnknown',
  '4.5': 'systemError',
  '4.6': 'networkError',
  '4.7': 'expired',
  '4.14': 'networkError',
  '4.316': 'expired',
  '5.1': 'syntaxError',
  '5.2': 'syntaxError',
  '5.3': 'speeding',
  '5.4': 'syntaxError',
  '6.1': 'contentError',
  '6.2': 'contentError',
  '6.3': 'contentError',
  '6.5': 'contentError',
  '6.7': 'rejected',
  '6.9': 'contentError',
  '7.0': 'policyViolation',
  '7.1': 'rejected',
  '7.8': 'securityError',
  '7.9': 'securityError',
  '7.13': 'suspend',
  '7.17': 'hasMoved',
  '7.18': 'hostUnknown',
  '7.20': 'authFailure',
  '7.23': 'authFailure',
  '7.25': 'requirePtr',
  '7.26': 'authFailure',
  '7.27': 'notAccept',
  '7.28': 'speeding',
  '7.29': 'authFailure',
  '7.509': 'authFailure',
  '7.515': 'authFailure',
  '7.606': 'blocked',
}

const SUBJECTS: Readonly<Record<string, BounceReason>> = {
  '6': 'contentError',
  '7': 'policyViolation',
}

/** @param status e.g. `5.1.1` */
export const reasonOfStatus = (status: string | undefined): BounceReason | undefined => {
  const [, subject = '', detail = ''] = status?.split('.') ?? []
  return REASONS[`${subject}.${detail}`] ?? SUBJECTS[subject]
}
