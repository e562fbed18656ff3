import type { Payload, PayloadRequest } from 'payload'

import { redactAddresses } from '../domain/addresses/redact-addresses.js'
import { canonicalJson } from '../domain/content-hash.js'
import type { NewsroomEvent } from '../domain/newsroom-event.js'
import { Fault } from '../domain/fault.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { afterCommit } from '../storage/write/after-commit.js'
import {
  renderNotificationEmails,
  type RenderedNotification,
} from './render-notification-emails.js'

const TOLD = 'roundupTold'

/** Letters that are being written, by what they tell. */
const underWay = new WeakMap<Payload, Map<string, Promise<void>>>()

const underWayOf = (payload: Payload): Map<string, Promise<void>> => {
  const known = underWay.get(payload) ?? new Map<string, Promise<void>>()
  underWay.set(payload, known)
  return known
}

const messageOf = (error: unknown): string =>
  redactAddresses(error instanceof Error ? error.message : String(error))

const send = async (
  payload: Payload,
  kind: string,
  letter: RenderedNotification,
): Promise<void> => {
  try {
    await payload.sendEmail(letter)
  } catch (error) {
    if (isWithoutServer(error)) throw error
    payload.logger.error({ msg: `A letter (${kind}) could not be sent: ${messageOf(error)}` })
  }
}

const isWithoutServer = (error: unknown): boolean =>
  error instanceof Fault && error.code === 'TRANSPORT_MISSING'

/** One after another: a newsroom has few people, and its mail server may be the one that mailings need. */
const write = async (payload: Payload, options: ResolvedOptions, event: NewsroomEvent) => {
  try {
    for (const letter of await renderNotificationEmails(payload, options, event)) {
      await send(payload, event.kind, letter)
    }
  } catch (error) {
    payload.logger.error({
      msg: `Nobody was told by a letter (${event.kind}): ${messageOf(error)}`,
    })
  }
}

/**
 * Tells by a letter what happened at the desk, to whom it concerns. Returns before anything is sent and never
 * throws: a letter that fails is a line in the log, without the address. In a transaction the letter is written
 * after the commit and only then; on a database without transactions also when the request fails after this call.
 * The same event is not told twice while its letters are under way, nor again by the same request.
 */
export const notifyNewsroom = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  event: NewsroomEvent,
): Promise<void> => {
  const { payload } = req
  const key = canonicalJson(event)
  if (isToldBy(req, key)) return
  const letters = underWayOf(payload)
  await afterCommit(req, () => {
    if (letters.has(key)) return
    const written = write(payload, options, event).finally(() => letters.delete(key))
    letters.set(key, written)
  })
}

/** Of a request that moves an issue through several hooks. */
const isToldBy = ({ context }: PayloadRequest, key: string): boolean => {
  const told = (context[TOLD] ??= new Set()) as Set<string>
  const isTold = told.has(key)
  told.add(key)
  return isTold
}

/** Waits until every letter under way is sent: before a process ends, and in tests. */
export const notificationsSent = async (payload: Payload): Promise<void> => {
  await new Promise((resolve) => setImmediate(resolve))
  const letters = underWayOf(payload)
  while (letters.size > 0) await Promise.all(letters.values())
}
