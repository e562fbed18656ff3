import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload } from 'payload'

import { redactAddresses } from '../domain/addresses/redact-addresses.js'
import type { NewsroomNotification } from '../options/groups/notifications.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

/** A chat that does not answer must not keep a worker from ending. */
const MOST_MS = 30_000

/** Addresses of web hooks are secrets. */
const loggable = (error: unknown): string =>
  redactAddresses(error instanceof Error ? error.message : String(error)).replace(
    /https?:\/\/\S+/g,
    '…',
  )

const withinTime = async (work: Promise<void> | void): Promise<void> => {
  const ending = new AbortController()
  const late = sleep(MOST_MS, undefined, { ref: false, signal: ending.signal }).then(() => {
    throw new Error(`there was no answer within ${String(MOST_MS / 1000)} seconds`)
  })
  late.catch(() => undefined)
  try {
    await Promise.race([work, late])
  } finally {
    ending.abort()
  }
}

/** Hands a notification to the host's own channel. Never throws: what fails is logged. */
export const sendToChannel = async (
  payload: Payload,
  { notifications: { send } }: Pick<ResolvedOptions, 'notifications'>,
  notification: NewsroomNotification,
): Promise<void> => {
  if (!send) return
  try {
    await withinTime(send(notification))
  } catch (error) {
    const { kind } = notification.event
    payload.logger.error({
      msg: `The option notifications.send of this app failed (${kind}): ${loggable(error)}`,
    })
  }
}
