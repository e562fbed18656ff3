import type { Socket } from 'node:net'

import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection'

import { Fault } from '../domain/fault.js'
import { localizedFault, localizedText } from '../i18n/localize.js'
import type { SmtpServer } from './dialogue.js'

/** The listeners that nodemailer adds to its socket, by the private member that holds each of them. */
const LISTENERS = [
  ['data', '_onSocketData'],
  ['timeout', '_onSocketTimeout'],
  ['close', '_onSocketClose'],
  ['end', '_onSocketEnd'],
  ['error', '_onSocketError'],
  ['error', '_onConnectionSocketError'],
] as const

type PrivateMember =
  '_socket' | '_supportedExtensions' | '_maxAllowedSize' | (typeof LISTENERS)[number][1]

const isListener = (value: unknown): value is (...args: unknown[]) => void =>
  typeof value === 'function'

/** What each private member holds as soon as a connection is constructed. */
const EXPECTED: Readonly<Record<PrivateMember, (value: unknown) => boolean>> = {
  _socket: (value) => value !== undefined,
  _supportedExtensions: Array.isArray,
  _maxAllowedSize: (value) => typeof value === 'number',
  _onSocketData: isListener,
  _onSocketTimeout: isListener,
  _onSocketClose: isListener,
  _onSocketEnd: isListener,
  _onSocketError: isListener,
  _onConnectionSocketError: isListener,
}

const read = (connection: object, member: PrivateMember): unknown => Reflect.get(connection, member)

/**
 * Checks that nodemailer's connection still has the private members that this file reads. nodemailer connects, encrypts
 * and logs in; messages then go over its socket directly, which no public method of nodemailer allows.
 *
 * @throws {Fault} CONFIG_INVALID when a member is missing or of another type, as after an upgrade of nodemailer
 */
export const assertConnectionInternals = (
  Connection: new (options: SMTPConnectionOptions) => object = SMTPConnection,
): void => {
  const connection = new Connection({})
  const missing = Object.entries(EXPECTED).flatMap(([member, isExpected]) =>
    isExpected(read(connection, member as PrivateMember)) ? [] : [member],
  )
  if (missing.length > 0)
    throw localizedFault(
      'CONFIG_INVALID',
      localizedText('replies:nodemailerChanged', { members: missing.join(', ') }),
    )
}

/**
 * Takes the socket from nodemailer, which no longer hears anything of it.
 *
 * @throws {Fault} TRANSPORT_UNREACHABLE when the connection is lost already
 */
export const takeSocket = (connection: SMTPConnection): Socket => {
  const socket = connection._socket
  if (!socket) throw new Fault('TRANSPORT_UNREACHABLE', 'The connection was lost at once.')
  for (const [event, member] of LISTENERS) {
    const listener = read(connection, member)
    if (isListener(listener)) socket.removeListener(event, listener)
  }
  return socket
}

/** What the server said of itself in its answer to EHLO. */
export const serverOf = (connection: SMTPConnection): SmtpServer => {
  const extensions = read(connection, '_supportedExtensions')
  const mostBytes = read(connection, '_maxAllowedSize')
  return {
    extensions: new Set(Array.isArray(extensions) ? extensions.map(String) : []),
    mostBytes: typeof mostBytes === 'number' ? mostBytes : 0,
  }
}
