import { readReply, type ReadReply } from './read-reply.js'
import { findRelayLimit } from './find-relay-limit.js'
import { REPLY_TABLE, type ReplyFault, type ReplyRule, type SmtpVerb } from './reply-table.js'

const names = (pattern: string, { code, status = '' }: ReadReply): boolean => {
  if (pattern.endsWith('yz')) return String(code).startsWith(pattern.charAt(0))
  if (pattern.endsWith('*')) return status.startsWith(pattern.slice(0, -1))
  return pattern === status || pattern === String(code)
}

const hasCodes = ({ isBare, on }: ReplyRule, reply: ReadReply): boolean =>
  on.some((pattern) => names(pattern, reply)) && !(isBare && reply.status !== undefined)

const hasWords = ({ limit, words }: ReplyRule, reply: ReadReply, verb: SmtpVerb): boolean =>
  (words?.test(reply.text) ?? true) &&
  (limit === undefined || limit === findRelayLimit(reply, verb))

const fits = (rule: ReplyRule, reply: ReadReply, verb: SmtpVerb): boolean =>
  (rule.at?.includes(verb) ?? true) && hasCodes(rule, reply) && hasWords(rule, reply, verb)

/**
 * What an unexpected reply means, by `REPLY_TABLE`. A reply that is no failure, or has no code, counts as 4yz: try again.
 *
 * @param reply e.g. `550 5.1.1 No such user`, its lines separated by line feeds
 */
export const classifyReply = (reply: string, verb: SmtpVerb): ReplyFault => {
  const read = readReply(reply)
  const rule = REPLY_TABLE.find((candidate) => fits(candidate, read, verb))
  return rule?.fault ?? (verb === 'CONNECT' ? 'TRANSPORT_UNREACHABLE' : 'TRANSPORT_DEFERRED')
}
