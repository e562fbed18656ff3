import { Readable } from 'node:stream'

import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection'

import type { Message } from '../deliver/ports.js'
import { toFault, type SmtpPhase } from './smtp-faults.js'

export type SmtpLogin = { readonly user: string; readonly pass: string }

/** One connection that stays open from message to message. */
export type SmtpSession = {
  readonly send: (message: Message) => Promise<string>
  readonly isOpen: () => boolean
  /** Messages that it was given. */
  readonly sent: () => number
  readonly quit: () => void
}

const FINAL_DOT = 3

const dotsToStuff = (raw: Buffer): number => {
  let count = raw[0] === 0x2e ? 1 : 0
  for (let at = raw.indexOf('\n.'); at >= 0; at = raw.indexOf('\n.', at + 1)) count += 1
  return count
}

/** Hands out a message when the server asks for it, and so knows from where on the socket's bytes are its own. */
const watched = (
  connection: SMTPConnection,
  raw: Buffer,
): { body: Readable; isDotWritten: () => boolean } => {
  const socket = connection._socket
  let before: number | undefined
  const body = new Readable({
    highWaterMark: raw.length + 1,
    read() {
      before ??= socket ? socket.bytesWritten : 0
      this.push(raw)
      this.push(null)
    },
  })
  const isDotWritten = (): boolean =>
    before !== undefined && socket
      ? socket.bytesWritten - before >= raw.length + dotsToStuff(raw) + FINAL_DOT
      : false
  return { body, isDotWritten }
}

const sendOver = (connection: SMTPConnection, { envelope, raw }: Message): Promise<string> =>
  new Promise((resolve, reject) => {
    const { body, isDotWritten } = watched(connection, raw)
    connection.send(
      { from: envelope.from, to: [envelope.to], size: raw.length },
      body,
      (error, info) => {
        const phase: SmtpPhase = isDotWritten() ? 'finalDotWritten' : 'submitting'
        if (error) reject(toFault(error, phase))
        else resolve(info.response)
      },
    )
  })

/** A refused recipient leaves its transaction open; without RSET the next message would be refused as well. */
const reset = (connection: SMTPConnection): Promise<void> =>
  new Promise((resolve) => {
    if (connection.destroyed) {
      resolve()
      return
    }
    connection.once('end', resolve)
    connection.reset((error) => {
      if (error) connection.close()
      connection.removeListener('end', resolve)
      resolve()
    })
  })

const connected = (connection: SMTPConnection, login: SmtpLogin | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      reject(toFault(error, 'connecting'))
      connection.close()
    }
    connection.once('error', fail)
    connection.once('end', () => {
      fail(new Error('The server closed the connection before it was ready.'))
    })
    connection.connect((error) => {
      if (error) fail(error)
      else if (login) connection.login(login, (refusal) => (refusal ? fail(refusal) : resolve()))
      else resolve()
    })
  })

/** @throws {Fault} TRANSPORT_UNREACHABLE, or SETUP_WRONG for log-in and TLS */
export const openSession = async (
  options: SMTPConnectionOptions,
  login: SmtpLogin | undefined,
): Promise<SmtpSession> => {
  const connection = new SMTPConnection(options)
  connection.on('error', () => undefined) // every error reaches the callback of what was under way
  await connected(connection, login)
  let sent = 0
  return {
    send: async (message) => {
      try {
        return await sendOver(connection, message)
      } catch (error) {
        await reset(connection)
        throw error
      } finally {
        sent += 1
      }
    },
    isOpen: () => !connection.destroyed,
    sent: () => sent,
    quit: () => {
      connection.quit()
    },
  }
}
