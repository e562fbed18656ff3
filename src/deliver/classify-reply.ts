import type { FaultCode } from '../domain/fault.js'

/** Where in the dialogue a reply came. */
export type SmtpVerb = 'CONNECT' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA'

/** Replies that blame our set-up, whoever the recipient is (RFC 3463, RFC 7372, Gmail, Outlook). */
const SETUP_STATUS = new Set(['5.7.8', '5.7.9', '5.7.25', '5.7.26', '5.7.27', '5.7.29', '5.7.515'])

/** RFC 4954 section 6: authentication required, too weak, failed. */
const SETUP_CODES = new Set([530, 534, 535, 538])

const enhancedStatus = (reply: string): string | undefined =>
  /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(reply)?.[1]

const isSetup = (reply: string, code: number, verb: SmtpVerb): boolean =>
  SETUP_CODES.has(code) || SETUP_STATUS.has(enhancedStatus(reply) ?? '') || verb === 'MAIL'

/** 503: bad sequence of commands, about this connection and nobody's fault. */
const isTemporary = (code: number): boolean => code < 500 || code === 503

/**
 * What a reply that is not 2yz means for the row.
 *
 * @param reply e.g. `550 5.1.1 No such user`
 */
export const classifyReply = (reply: string, verb: SmtpVerb): FaultCode => {
  const code = Number(reply.slice(0, 3)) || 0
  if (verb === 'CONNECT' || verb === 'AUTH')
    return isTemporary(code) ? 'TRANSPORT_UNREACHABLE' : 'SETUP_WRONG'
  if (isTemporary(code)) return 'TRANSPORT_DEFERRED'
  return isSetup(reply, code, verb) ? 'SETUP_WRONG' : 'RECIPIENT_REFUSED'
}
