import { classifyReply } from '../deliver/replies/classify-reply.js'
import { readReply } from '../deliver/replies/read-reply.js'
import type { SmtpVerb } from '../deliver/replies/reply-table.js'
import { Fault, type FaultCode } from '../domain/fault.js'
import type { Transport } from '../domain/transport.js'

/** The part of a nodemailer transporter that is used: any version and any of its transports has it. */
export type NodemailerTransporter = {
  /** Sends one message as it is. */
  readonly sendMail: (mail: {
    /** Where it comes from and goes to. */
    envelope: {
      /** The address that bounces return to. */
      from: string
      /** The recipient. */
      to: string[]
    }
    /** The message's bytes. */
    raw: Buffer
  }) => Promise<unknown>
  /** Ends its connections. */
  readonly close?: () => void
}

type SendError = {
  readonly code?: unknown
  readonly command?: unknown
  readonly message?: unknown
  readonly name?: unknown
  readonly response?: unknown
  readonly $metadata?: { readonly httpStatusCode?: unknown }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** About the account, whoever the recipient is. */
const SETUP_CODES = new Set([
  'EAUTH',
  'ENOAUTH',
  'EOAUTH2',
  'ECONFIG',
  'EREQUIRETLS',
  'EPROXY',
  'ETLS',
])

/** Commands before the message itself: nothing of it can have been taken. */
const BEFORE_MESSAGE = /^(EHLO|HELO|STARTTLS|AUTH|MAIL|RCPT)/

/** Errors of the AWS SDK for SES, by their names; see the reference of its `SendEmail`. */
const SES_FAULTS: Readonly<Record<string, FaultCode>> = {
  AccountSuspendedException: 'SETUP_WRONG',
  AccessDeniedException: 'SETUP_WRONG',
  BadRequestException: 'RECIPIENT_REFUSED',
  CredentialsProviderError: 'SETUP_WRONG',
  LimitExceededException: 'RELAY_QUOTA',
  MailFromDomainNotVerifiedException: 'SETUP_WRONG',
  MessageRejected: 'SETUP_WRONG',
  NotFoundException: 'SETUP_WRONG',
  SendingPausedException: 'SETUP_WRONG',
  ThrottlingException: 'RELAY_THROTTLED',
  TooManyRequestsException: 'RELAY_THROTTLED',
}

/** Answers over HTTP that say that nothing was taken; of any other nobody knows. */
const HTTP_FAULTS: Readonly<Record<number, FaultCode>> = {
  401: 'SETUP_WRONG',
  403: 'SETUP_WRONG',
  413: 'SETUP_WRONG',
  429: 'RELAY_THROTTLED',
  503: 'TRANSPORT_DEFERRED',
}

const verbOf = (command: string): SmtpVerb => {
  const verbs: readonly SmtpVerb[] = ['EHLO', 'STARTTLS', 'AUTH', 'MAIL', 'RCPT']
  const verb = verbs.find((one) => command.startsWith(one))
  if (verb) return verb
  return command === 'DATA' || command === '' ? 'DOT' : 'CONNECT'
}

/** What an error without a reply means, by how far nodemailer says that it came. */
const faultWithoutReply = ({ code, command, name, $metadata }: SendError): FaultCode => {
  const named = SES_FAULTS[text(name)] ?? HTTP_FAULTS[Number($metadata?.httpStatusCode)]
  if (named) return named
  if (SETUP_CODES.has(text(code))) return 'SETUP_WRONG'
  if (text(code) === 'EDNS' || text(command).startsWith('CONN')) return 'TRANSPORT_UNREACHABLE'
  return BEFORE_MESSAGE.test(text(command)) ? 'TRANSPORT_LOST' : 'TRANSPORT_UNCERTAIN'
}

/** What an error of a nodemailer transport means for delivery: the server's reply decides where there is one. */
const nodemailerFault = (error: unknown): Fault => {
  const { code, command, message, response, ...rest } = (error ?? {}) as SendError
  const reply = /^[2-5]\d\d/.test(text(response)) ? text(response) : undefined
  const faultCode =
    reply === undefined
      ? faultWithoutReply({ code, command, ...rest, name: (error as SendError).name })
      : classifyReply(reply, verbOf(text(command)))
  return new Fault(
    faultCode,
    reply === undefined ? text(message) || String(error) : readReply(reply).text,
    { code, command },
    { cause: error },
  )
}

const replyOf = (info: unknown): string => {
  const { messageId, response } = (info ?? {}) as {
    readonly messageId?: unknown
    readonly response?: unknown
  }
  return text(response) || text(messageId)
}

/** The transport's name on screen, the relay that rate limits are kept for, and how many connections it has. */
export type NodemailerTransportOptions = Pick<Transport, 'connections' | 'name' | 'relay'>

/**
 * Sends through any transport of nodemailer: Amazon SES, a pool, sendmail, one that somebody wrote. Each message goes to
 * `sendMail` as finished bytes with its envelope, so that the transport changes nothing of it.
 *
 * @param transporter what `nodemailer.createTransport(…)` returned
 * @param options how the transport is called on screen and in logs, and how many messages it takes at once
 * @example
 * roundup({ delivery: { transport: () => nodemailerTransport(createTransport({ SES }), { name: 'Amazon SES' }) } })
 */
export const nodemailerTransport = (
  transporter: NodemailerTransporter,
  options: NodemailerTransportOptions = {},
): Transport => ({
  name: 'nodemailer',
  ...options,
  send: async ({ envelope: { from, to }, raw }) => {
    try {
      return replyOf(
        await transporter.sendMail({ envelope: { from, to: [to] }, raw: Buffer.concat(raw) }),
      )
    } catch (error) {
      throw nodemailerFault(error)
    }
  },
  close: () => transporter.close?.(),
})
