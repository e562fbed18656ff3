import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection'

import type { Message, Transport } from '../deliver/ports.js'
import { Fault } from '../domain/fault.js'
import { openSession, type SmtpLogin, type SmtpSession } from './smtp-session.js'

export type SmtpTransport = Transport & {
  /** Ends idle connections; call it when nothing is in flight. */
  readonly close: () => void
}

/** Some servers ask to be left after a hundred messages. */
const MESSAGES_A_SESSION = 100
const CONNECTION_TIMEOUT_MS = 30_000
const SOCKET_TIMEOUT_MS = 300_000 // RFC 5321 section 4.5.3.2.6 asks for 10 minutes; leases are renewed meanwhile

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/

const optionsOf = (url: URL): SMTPConnectionOptions => {
  const secure = url.protocol === 'smtps:'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isTrusted = (!secure && url.username === '') || LOOPBACK.test(host)
  return {
    host,
    tls: { rejectUnauthorized: !isTrusted },
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    greetingTimeout: CONNECTION_TIMEOUT_MS,
    socketTimeout: SOCKET_TIMEOUT_MS,
  }
}

const loginOf = (url: URL): SmtpLogin | undefined =>
  url.username === ''
    ? undefined
    : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }

const isStale = (error: unknown, session: SmtpSession): boolean =>
  error instanceof Fault &&
  error.code === 'TRANSPORT_DEFERRED' &&
  ['ECONNECTION', 'ESOCKET'].includes(String(error.details.code)) &&
  session.sent() > 1

/**
 * Sends through one SMTP server. Opens a connection when none is idle, so there are as many as there are messages
 * in flight; `smtp://` uses STARTTLS where it is offered, `smtps://` TLS from the first byte. Certificates are checked
 * for `smtps://` and wherever a password is sent; without one STARTTLS is better than nothing (RFC 7435), and on
 * this machine itself there is nobody between.
 *
 * @param smtpUrl e.g. `smtp://user:password@mail.example:587`
 */
export const smtpTransport = (smtpUrl: string): SmtpTransport => {
  const url = new URL(smtpUrl)
  const idle: SmtpSession[] = []
  const open = (): Promise<SmtpSession> => openSession(optionsOf(url), loginOf(url))

  const take = async (): Promise<SmtpSession> => {
    for (let session = idle.pop(); session; session = idle.pop())
      if (session.isOpen()) return session
    return open()
  }
  const giveBack = (session: SmtpSession): void => {
    if (session.sent() >= MESSAGES_A_SESSION) session.quit()
    else if (session.isOpen()) idle.push(session)
  }
  const sendOn = async (session: SmtpSession, message: Message): Promise<string> => {
    try {
      return await session.send(message)
    } finally {
      giveBack(session)
    }
  }
  const send = async (message: Message): Promise<string> => {
    const session = await take()
    try {
      return await sendOn(session, message)
    } catch (error) {
      // A server that ended an idle connection has seen nothing of this message.
      if (!isStale(error, session)) throw error
      return sendOn(await open(), message)
    }
  }
  return {
    send,
    close: () => {
      for (const session of idle.splice(0)) session.quit()
    },
  }
}
