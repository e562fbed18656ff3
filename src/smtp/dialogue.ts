import { domainToASCII } from 'node:url'

import { classifyReply } from '../deliver/replies/classify-reply.js'
import type { Message } from '../domain/transport.js'
import { readReply } from '../deliver/replies/read-reply.js'
import { findRelayLimit } from '../deliver/replies/find-relay-limit.js'
import type { SmtpVerb } from '../deliver/replies/reply-table.js'
import { Fault } from '../domain/fault.js'
import { toFault, type SmtpPhase } from './faults.js'
import type { SmtpWire } from './wire.js'

/** What the server announced in its answer to EHLO. */
export type SmtpServer = {
  readonly extensions: ReadonlySet<string>
  /** Octets; 0 where the server names no limit. */
  readonly mostBytes: number
}

type Step = { readonly verb: SmtpVerb; readonly command: string; readonly good: RegExp }

const CRLF = '\r\n'
const ASCII = /^[\x21-\x7e]+$/
const UNSENDABLE = /[\s<>\p{Cc}]/u

/** RFC 5321 section 4.1.2, with the host in the form that every server knows (RFC 5891). */
const envelopeAddress = (address: string): string => {
  if (ASCII.test(address)) return address
  const at = address.lastIndexOf('@')
  const host = domainToASCII(address.slice(at + 1)) || address.slice(at + 1)
  return `${address.slice(0, at)}@${host}`
}

const refuseUnsendable = (address: string, { extensions }: SmtpServer): void => {
  if (UNSENDABLE.test(address))
    throw new Fault('RECIPIENT_REFUSED', 'Not an address that mail can be sent to.')
  if (!ASCII.test(address) && !extensions.has('SMTPUTF8')) {
    throw new Fault(
      'RECIPIENT_REFUSED',
      'The mail server takes no addresses beyond ASCII (SMTPUTF8); nothing was tried.',
    )
  }
}

const sizeOf = ({ raw }: Message): number => raw.reduce((size, piece) => size + piece.length, 0)

const stepsOf = (message: Message, server: SmtpServer): readonly Step[] => {
  const { envelope } = message
  const from = envelopeAddress(envelope.from)
  const to = envelopeAddress(envelope.to)
  for (const address of [from, to]) refuseUnsendable(address, server)
  const size = server.extensions.has('SIZE') ? ` SIZE=${String(sizeOf(message))}` : ''
  const beyondAscii = [from, to].every((address) => ASCII.test(address)) ? '' : ' SMTPUTF8'
  return [
    { command: `MAIL FROM:<${from}>${size}${beyondAscii}`, good: /^2/, verb: 'MAIL' },
    { command: `RCPT TO:<${to}>`, good: /^2/, verb: 'RCPT' },
    { command: 'DATA', good: /^3/, verb: 'DATA' },
  ]
}

const refused = (reply: string, verb: SmtpVerb): Fault => {
  // A server that ends an idle or full connection has accepted nothing of this message: another connection may.
  const isFull = findRelayLimit(readReply(reply), verb) === 'session'
  const isStale = isFull || (verb === 'MAIL' && reply.startsWith('421'))
  return new Fault(classifyReply(reply, verb), readReply(reply).text, {
    code: isStale ? 'ECONNECTION' : undefined,
    command: verb,
  })
}

/** After a refusal the connection may end at any time, as it does after 421: the refusal is what counts. */
const closeRefused = async (
  wire: SmtpWire,
  unread: readonly Step[],
  lastRead: string,
): Promise<void> => {
  try {
    let last = lastRead
    for (let left = unread.length; left > 0; left -= 1) last = await wire.reply()
    if (!last.startsWith('3')) return
    await wire.write([`.${CRLF}`])
    await wire.reply()
  } catch {
    wire.quit()
  }
}

/** All commands in one write (RFC 2920); every reply is read, and an opened DATA is closed empty. */
const pipelined = async (wire: SmtpWire, steps: readonly Step[]): Promise<Fault | undefined> => {
  await wire.write([steps.map(({ command }) => command + CRLF).join('')])
  for (const [index, { good, verb }] of steps.entries()) {
    const reply = await wire.reply()
    if (good.test(reply)) continue
    await closeRefused(wire, steps.slice(index + 1), reply)
    return refused(reply, verb)
  }
  return undefined
}

const oneByOne = async (wire: SmtpWire, steps: readonly Step[]): Promise<Fault | undefined> => {
  for (const { command, good, verb } of steps) {
    await wire.write([command + CRLF])
    const reply = await wire.reply()
    if (!good.test(reply)) return refused(reply, verb)
  }
  return undefined
}

const DOT = Buffer.from('.')

/** RFC 5321 section 4.5.2: a line that begins with a dot gets another. */
const stuffed = (piece: Buffer): readonly Buffer[] => {
  const parts: Buffer[] = piece[0] === 0x2e ? [DOT] : []
  let from = 0
  for (let at = piece.indexOf('\n.'); at >= 0; at = piece.indexOf('\n.', at + 1)) {
    parts.push(piece.subarray(from, at + 1), DOT)
    from = at + 1
  }
  return [...parts, piece.subarray(from)]
}

/** Large pieces are the same for all readers and are stuffed once. */
const LARGE = 4096
const known = new WeakMap<Buffer, readonly Buffer[]>()

const stuffedOnce = (piece: Buffer): readonly Buffer[] => {
  if (piece.length < LARGE) return stuffed(piece)
  const parts = known.get(piece) ?? stuffed(piece)
  known.set(piece, parts)
  return parts
}

const ending = (raw: readonly Buffer[]): string => {
  const last = raw.findLast((piece) => piece.length > 0)
  return last?.at(-1) === 0x0a ? `.${CRLF}` : `${CRLF}.${CRLF}`
}

const refuseTooLarge = (message: Message, { mostBytes }: SmtpServer): void => {
  const size = sizeOf(message)
  if (mostBytes === 0 || size <= mostBytes) return
  throw new Fault(
    'SETUP_WRONG',
    `The mail server takes messages of ${String(mostBytes)} bytes at most; this one has ${String(size)}.`,
  )
}

/**
 * Hands one message over, in two writes where the server knows pipelining: the envelope with DATA, then the message.
 *
 * @returns the server's reply to the final dot
 * @throws {Fault} as `Transport` says. Until the operating system has taken the last byte of the message, the final
 *   dot cannot have arrived: deferred. From then on it may have: uncertain.
 */
export const submitMessage = async (
  wire: SmtpWire,
  server: SmtpServer,
  message: Message,
): Promise<string> => {
  const { raw } = message
  refuseTooLarge(message, server)
  const steps = stepsOf(message, server)
  let phase: SmtpPhase = 'submitting'
  try {
    const fault = await (server.extensions.has('PIPELINING') ? pipelined : oneByOne)(wire, steps)
    if (fault) throw fault
    await wire.write([...raw.flatMap(stuffedOnce), ending(raw)])
    phase = 'finalDotWritten'
    const reply = await wire.reply()
    if (!reply.startsWith('2')) throw refused(reply, 'DOT')
    return reply.includes('\n') ? readReply(reply).text : reply
  } catch (error) {
    throw error instanceof Fault ? error : toFault(error as Error, phase)
  }
}
