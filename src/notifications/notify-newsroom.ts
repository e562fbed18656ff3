import type { Payload, PayloadRequest } from 'payload'

import { redactAddresses } from '../domain/addresses/redact-addresses.js'
import { canonicalJson } from '../domain/content-hash.js'
import type { NewsroomEvent } from '../domain/newsroom-event.js'
import { Fault } from '../domain/fault.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { afterCommit } from '../storage/write/after-commit.js'
import { sendToChannel } from './notification-channel.js'
import { openNotificationMailer } from './notification-mailer.js'
import { renderNotification, type RenderedNotification } from './render-notification.js'
import { transitionContext, updateTransitionContext } from '../domain/issue/transition-context.js'

/** Notifications that are being sent, by their event as canonical JSON. */
const sending = new WeakMap<Payload, Map<string, Promise<void>>>()

const sendingOf = (payload: Payload): Map<string, Promise<void>> => {
  const known = sending.get(payload) ?? new Map<string, Promise<void>>()
  sending.set(payload, known)
  return known
}

const messageOf = (error: unknown): string =>
  redactAddresses(error instanceof Error ? error.message : String(error))

/** One e-mail per person, so that nobody reads the others' addresses. One that fails is logged without its address. */
const mail = async (
  payload: Payload,
  options: ResolvedOptions,
  { event: { kind }, html, people, subject, text }: RenderedNotification,
): Promise<void> => {
  if (people.length === 0 || options.notifications.except.includes(kind)) return
  const mailer = await openNotificationMailer(payload, options)
  const send = async (to: string): Promise<void> => {
    try {
      await mailer.send({ html, subject, text, to })
    } catch (error) {
      if (isWithoutServer(error)) throw error
      payload.logger.error({
        msg: `A notification (${kind}) could not be sent: ${messageOf(error)}`,
      })
    }
  }
  try {
    // One after another: a newsroom has few people, and mailings may need the same mail server.
    for (const { address } of people) await send(address)
  } finally {
    await mailer.close()
  }
}

const isWithoutServer = (error: unknown): boolean =>
  error instanceof Fault && error.code === 'TRANSPORT_MISSING'

const write = async (payload: Payload, options: ResolvedOptions, event: NewsroomEvent) => {
  try {
    const rendered = await renderNotification(payload, options, event)
    if (!rendered) return
    const { html: _html, ...notification } = rendered
    await sendToChannel(payload, options, { ...notification, payload })
    await mail(payload, options, rendered)
  } catch (error) {
    payload.logger.error({
      msg: `Nobody was notified by e-mail (${event.kind}): ${messageOf(error)}`,
    })
  }
}

/**
 * Notifies those whom an event concerns by e-mail. Returns before anything is sent and never throws: an e-mail that
 * fails is logged without its address. In a transaction it is sent after the commit and only then; on a database
 * without transactions also if the request fails afterwards. The same event is not sent twice while it is being sent,
 * nor again by the same request.
 */
export const notifyNewsroom = async (
  req: PayloadRequest,
  options: ResolvedOptions,
  event: NewsroomEvent,
): Promise<void> => {
  const { payload } = req
  const key = canonicalJson(event)
  if (wasNotified(req, key)) return
  const pending = sendingOf(payload)
  await afterCommit(req, () => {
    if (pending.has(key)) return
    const sent = write(payload, options, event).finally(() => pending.delete(key))
    pending.set(key, sent)
  })
}

/** A request that moves an issue passes several hooks, which may report the same event. */
const wasNotified = (req: PayloadRequest, key: string): boolean => {
  const { notified = new Set<string>() } = transitionContext(req)
  const isNotified = notified.has(key)
  updateTransitionContext(req, { notified: notified.add(key) })
  return isNotified
}

/** Waits until every notification is sent: before a process ends, and in tests. */
export const notificationsSent = async (payload: Payload): Promise<void> => {
  await new Promise((resolve) => setImmediate(resolve))
  const pending = sendingOf(payload)
  while (pending.size > 0) await Promise.all(pending.values())
}
