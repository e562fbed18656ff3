import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection'

import type { Message } from '../domain/transport.js'
import { Fault } from '../domain/fault.js'
import { localizedFault, localizedText } from '../i18n/localize.js'
import { serverOf, takeSocket } from './connection-internals.js'
import { submitMessage } from './dialogue.js'
import { toFault } from './faults.js'
import { smtpWire, type SmtpWire } from './wire.js'

export type SmtpLogin = { readonly user: string; readonly pass: string }

/** One connection that stays open from message to message. */
export type SmtpSession = {
  readonly send: (message: Message) => Promise<string>
  readonly isOpen: () => boolean
  /** How many messages were sent over it. */
  readonly sent: () => number
  readonly quit: () => void
  /** Ends it in the middle of a message, which is then deferred before its final dot and uncertain after. */
  readonly abort: () => void
}

export type SessionOptions = SMTPConnectionOptions & {
  /** How long the server may say nothing. */
  readonly socketTimeout: number
  /** A password may be sent unencrypted: the server is on this machine. */
  readonly isOnThisMachine: boolean
}

/** A refused recipient leaves its transaction open; without RSET the next message would be refused as well. */
const reset = async (wire: SmtpWire): Promise<void> => {
  if (!wire.isOpen()) return
  try {
    await wire.write(['RSET\r\n'])
    if (!(await wire.reply()).startsWith('2')) wire.quit()
  } catch {
    wire.quit()
  }
}

/** nodemailer would send the password to any server, also where no log-in was offered. */
const refuseLogin = (
  { allowsAuth, secure }: SMTPConnection,
  { isOnThisMachine }: SessionOptions,
): Fault | undefined => {
  if (!secure && !isOnThisMachine)
    return localizedFault('SETUP_WRONG', localizedText('replies:noEncryption'))
  return allowsAuth ? undefined : localizedFault('SETUP_WRONG', localizedText('replies:noLogin'))
}

const connected = (
  connection: SMTPConnection,
  options: SessionOptions,
  login: SmtpLogin | undefined,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      reject(error instanceof Fault ? error : toFault(error, 'connecting'))
      connection.close()
    }
    connection.once('error', fail)
    connection.once('end', () => {
      fail(new Error('The server closed the connection before it was ready.'))
    })
    connection.connect((error) => {
      const trouble = error ?? (login && refuseLogin(connection, options))
      if (trouble) fail(trouble)
      else if (login) connection.login(login, (refusal) => (refusal ? fail(refusal) : resolve()))
      else resolve()
    })
  })

/**
 * Connected, encrypted and logged in by nodemailer; messages go over the same socket by a dialogue of our own, which
 * writes the envelope at once and the message at once.
 *
 * @throws {Fault} TRANSPORT_UNREACHABLE, or SETUP_WRONG for log-in and TLS
 */
export const openSession = async (
  options: SessionOptions,
  login: SmtpLogin | undefined,
): Promise<SmtpSession> => {
  const connection = new SMTPConnection(options)
  connection.on('error', () => undefined) // every error reaches the callback of what was under way
  await connected(connection, options, login)
  const server = serverOf(connection)
  const wire = smtpWire(takeSocket(connection), options.socketTimeout)
  let sent = 0
  return {
    send: async (message) => {
      try {
        return await submitMessage(wire, server, message)
      } catch (error) {
        await reset(wire)
        throw error
      } finally {
        sent += 1
      }
    },
    isOpen: wire.isOpen,
    sent: () => sent,
    quit: wire.quit,
    abort: wire.abort,
  }
}
