import { classifyReply, type SmtpVerb } from '../deliver/classify-reply.js'
import { Fault, type FaultCode } from '../domain/fault.js'

/** How far a message had come when something went wrong. */
export type SmtpPhase = 'connecting' | 'submitting' | 'finalDotWritten'

type SmtpError = Error & {
  readonly code?: string | undefined
  readonly originalCode?: string | undefined
  readonly command?: string | undefined
  readonly response?: string | undefined
}

/** About our set-up whoever the recipient is; ETLS comes with responseCode 500, which says nothing. */
const SETUP_ERRORS = new Set([
  'EAUTH',
  'ENOAUTH',
  'EOAUTH2',
  'ECONFIG',
  'ETLS',
  'EREQUIRETLS',
  'EPROXY',
])

/** What node:tls says of certificates and of servers that speak no TLS. */
const TLS_CODE = /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(GET|VERIFY))/

const VERBS: readonly (readonly [RegExp, SmtpVerb])[] = [
  [/^AUTH/, 'AUTH'],
  [/^MAIL/, 'MAIL'],
  [/^RCPT/, 'RCPT'],
  [/^DATA/, 'DATA'],
]

const verbOf = ({ command = '' }: SmtpError, phase: SmtpPhase): SmtpVerb =>
  VERBS.find(([pattern]) => pattern.test(command))?.[1] ??
  (phase === 'connecting' ? 'CONNECT' : 'DATA')

const codeWithoutReply = (error: SmtpError, phase: SmtpPhase): FaultCode => {
  const isSetup =
    SETUP_ERRORS.has(error.code ?? '') || TLS_CODE.test(error.originalCode ?? error.code ?? '')
  if (isSetup) return 'SETUP_WRONG'
  if (phase === 'connecting') return 'TRANSPORT_UNREACHABLE'
  if (phase === 'finalDotWritten') return 'TRANSPORT_UNCERTAIN'
  if (error.code === 'EENVELOPE') return 'RECIPIENT_REFUSED' // refused by the library: no reply
  if (error.code === 'EMESSAGE') return 'SETUP_WRONG' // larger than the server takes
  return 'TRANSPORT_DEFERRED'
}

/** What an error of nodemailer's means. The server's own words are the message where there are any. */
export const toFault = (error: SmtpError, phase: SmtpPhase): Fault => {
  const { code, command, response } = error
  const isReply = response !== undefined && /^[2-5]\d\d/.test(response) && code !== 'ETLS'
  const faultCode = isReply
    ? classifyReply(response, verbOf(error, phase))
    : codeWithoutReply(error, phase)
  return new Fault(
    faultCode,
    isReply ? response : error.message,
    { code, command },
    { cause: error },
  )
}
