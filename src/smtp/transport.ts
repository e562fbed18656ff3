import { createHash } from 'node:crypto'

import type { Message, Transport } from '../domain/transport.js'
import { Fault } from '../domain/fault.js'
import { assertConnectionInternals } from './connection-internals.js'
import { smtpPool } from './pool.js'
import { openSession, type SessionOptions, type SmtpLogin, type SmtpSession } from './session.js'

export type SmtpTransport = Omit<Transport, 'abort' | 'close' | 'name'> & {
  readonly name: string
  /** Ends idle connections; call it when nothing is in flight. */
  readonly close: () => void
  /** Ends every connection now: what is in flight is deferred, or uncertain after its final dot. */
  readonly abort: () => void
}

/** How long the transport waits for a server. */
export type SmtpTimeouts = {
  /** Until it is connected, greeted and encrypted. */
  readonly connectMs: number
  /** For any other reply. */
  readonly silenceMs: number
}

/** RFC 5321 section 4.5.3.2 asks for 5 minutes at most verbs, and 10 after the dot. Leases are renewed meanwhile. */
const DEFAULT_TIMEOUTS: SmtpTimeouts = { connectMs: 30_000, silenceMs: 300_000 }

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1)$/

const optionsOf = (url: URL, { connectMs, silenceMs }: SmtpTimeouts): SessionOptions => {
  const secure = url.protocol === 'smtps:'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isOnThisMachine = LOOPBACK.test(host)
  const isTrusted = (!secure && url.username === '') || isOnThisMachine
  return {
    host,
    isOnThisMachine,
    tls: { rejectUnauthorized: !isTrusted },
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: silenceMs,
  }
}

const loginOf = (url: URL): SmtpLogin | undefined =>
  url.username === ''
    ? undefined
    : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }

/** The account at the server, by which its limits go. */
const relayOf = (url: URL): string =>
  createHash('sha256').update(`${url.username}@${url.host}`).digest('hex').slice(0, 16)

const STALE = ['TRANSPORT_LOST', 'TRANSPORT_UNREACHABLE']

const isStale = (error: unknown, session: SmtpSession): boolean =>
  error instanceof Fault &&
  STALE.includes(error.code) &&
  ['ECONNECTION', 'ESOCKET'].includes(String(error.details.code)) &&
  session.sent() > 1

/** Opens sessions and sends over them; all of it can be aborted in the middle. */
const sessionsToCut = (url: URL, patience: SmtpTimeouts) => {
  const cuts = new Set<() => void>()
  let isCut = false
  return {
    open: (): Promise<SmtpSession> =>
      new Promise((resolve, reject) => {
        const giveUp = (): void => {
          reject(new Fault('TRANSPORT_UNREACHABLE', 'The worker is stopping; nothing was sent.'))
        }
        if (isCut) {
          giveUp()
          return
        }
        cuts.add(giveUp)
        void openSession(optionsOf(url, patience), loginOf(url))
          .then(resolve, reject)
          .finally(() => cuts.delete(giveUp))
      }),
    send: async (session: SmtpSession, message: Message): Promise<string> => {
      cuts.add(session.abort)
      try {
        return await session.send(message)
      } finally {
        cuts.delete(session.abort)
      }
    },
    cut: (): void => {
      isCut = true
      for (const cut of cuts) cut()
    },
  }
}

/**
 * Sends through one SMTP server. It opens a connection when none is idle, so there are as many as there are messages
 * in flight, or as the server allows; `smtp://` uses STARTTLS where it is offered, `smtps://` TLS from the first byte. Certificates are checked
 * for `smtps://` and wherever a password is sent; without one STARTTLS is better than nothing (RFC 7435), and on
 * this machine itself there is nobody between. A password never goes over the network unencrypted.
 *
 * @param smtpUrl e.g. `smtp://user:password@mail.example:587`
 * @throws {Fault} CONFIG_INVALID where the installed nodemailer is not the one that this transport knows
 */
export const smtpTransport = (
  smtpUrl: string,
  patience: SmtpTimeouts = DEFAULT_TIMEOUTS,
): SmtpTransport => {
  assertConnectionInternals()
  const url = new URL(smtpUrl)
  const cuttable = sessionsToCut(url, patience)
  const pool = smtpPool(cuttable.open)

  const sendOn = async (session: SmtpSession, message: Message): Promise<string> => {
    try {
      return await cuttable.send(session, message)
    } finally {
      pool.giveBack(session)
    }
  }
  const send = async (message: Message): Promise<string> => {
    const session = await pool.take()
    try {
      return await sendOn(session, message)
    } catch (error) {
      // A server that ended an idle connection has received nothing of this message.
      if (!isStale(error, session)) throw error
      return sendOn(await pool.takeNew(), message)
    }
  }
  return {
    name: url.host,
    relay: relayOf(url),
    send,
    close: pool.close,
    abort: cuttable.cut,
  }
}
