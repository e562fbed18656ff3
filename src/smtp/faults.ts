import { classifyReply } from '../deliver/replies/classify-reply.js'
import { readReply } from '../deliver/replies/read-reply.js'
import type { SmtpVerb } from '../deliver/replies/reply-table.js'
import { Fault, type FaultCode } from '../domain/fault.js'

/** How far a message had come when something went wrong. */
export type SmtpPhase = 'connecting' | 'submitting' | 'finalDotWritten'

type SmtpError = Error & {
  readonly code?: string | undefined
  readonly originalCode?: string | undefined
  readonly command?: string | undefined
  readonly response?: string | undefined
}

/** About our set-up, whoever the recipient is. */
const SETUP_ERRORS = new Set(['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ECONFIG', 'EREQUIRETLS', 'EPROXY'])

/** Error codes of node:tls for certificates and for servers without TLS. */
const TLS_CODE = /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_(GET|VERIFY))/

/** Commands that nodemailer sends; `dialogue.ts` sends the rest. */
const VERBS: readonly SmtpVerb[] = ['EHLO', 'STARTTLS', 'AUTH']

const verbOf = ({ command = '' }: SmtpError): SmtpVerb =>
  VERBS.find((verb) => command.startsWith(verb)) ?? 'CONNECT'

/** A handshake that fails has a `TLS_CODE`; a connection that ends in the middle of one is merely lost. */
const isBrokenTls = ({ code = '', command, originalCode }: SmtpError): boolean =>
  TLS_CODE.test(originalCode ?? code) || (code === 'ETLS' && command === 'STARTTLS')

const codeWithoutReply = (error: SmtpError, phase: SmtpPhase): FaultCode => {
  if (SETUP_ERRORS.has(error.code ?? '') || isBrokenTls(error)) return 'SETUP_WRONG'
  if (phase === 'connecting') return 'TRANSPORT_UNREACHABLE'
  return phase === 'finalDotWritten' ? 'TRANSPORT_UNCERTAIN' : 'TRANSPORT_LOST'
}

/** The fault of an error that is no reply at MAIL or later. Its message is the server's reply where there is one. */
export const toFault = (error: SmtpError, phase: SmtpPhase): Fault => {
  const { code, command, response } = error
  const isReply = response !== undefined && /^[2-5]\d\d/.test(response)
  const faultCode = isReply
    ? classifyReply(response, verbOf(error))
    : codeWithoutReply(error, phase)
  return new Fault(
    faultCode,
    isReply ? readReply(response).text : error.message,
    { code, command },
    { cause: error },
  )
}
