import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

import type { Incoming } from '../../receive/read-incoming.js'
import type { Report } from '../../receive/reports/report.js'

/** A request of a provider, as far as it matters. */
export type WebhookRequest = {
  readonly body: string
  readonly header: (name: string) => string | undefined
  readonly now: Date
}

/** What one event says: a report, and the Message-ID of ours where the provider keeps it. */
export type ProviderEvent = { readonly report: Report; readonly messageId?: string | undefined }

/**
 * A provider's webhook. `undefined` means that the request is not the provider's: a wrong or missing signature, or one
 * that is too old.
 */
export type Webhook = (
  request: WebhookRequest,
  secret: string,
) => Promise<ProviderEvent[] | undefined>

export type Row = Readonly<Record<string, unknown>>

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const rowIn = (row: Row, name: string): Row => {
  const value = row[name]
  return isRow(value) ? value : {}
}

export const textIn = (row: Row, name: string): string => {
  const value = row[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

const MAX_EVENTS = 1000

/** One event or a list of them; nothing for a body that is no JSON. */
export const rowsOf = (body: string): Row[] => {
  try {
    const parsed: unknown = JSON.parse(body)
    return [parsed].flat().filter(isRow).slice(0, MAX_EVENTS)
  } catch {
    return []
  }
}

const MOST_AGE_S = 300

/** Whether a signed instant, in seconds since 1970, is at most five minutes from now: an old request is not taken again. */
export const isRecent = (seconds: string | undefined, now: Date): boolean =>
  seconds !== undefined &&
  /^\d{9,11}$/.test(seconds) &&
  Math.abs(now.getTime() / 1000 - Number(seconds)) <= MOST_AGE_S

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compares in a time that tells nothing about either text. */
export const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(digest(one), digest(other))

export const hmac = (key: string | Buffer, text: string, encoding: 'base64' | 'hex'): string =>
  createHmac('sha256', key).update(text).digest(encoding)

/** The secret of the options as the password of HTTP Basic, or as Bearer: for providers that sign nothing. */
export const hasSecret = ({ header }: WebhookRequest, secret: string): boolean => {
  const [scheme = '', given = ''] = (header('authorization') ?? '').split(' ')
  if (/^bearer$/i.test(scheme)) return isSame(given, secret)
  if (!/^basic$/i.test(scheme)) return false
  const plain = Buffer.from(given, 'base64').toString()
  return isSame(plain.slice(plain.indexOf(':') + 1), secret)
}

/** Events as `recordIncoming` takes them: what a provider signed is trusted. */
export const toIncoming = ({ messageId, report }: ProviderEvent, provider: string): Incoming => ({
  reports: [report],
  addressed: [],
  messageIds: messageId ? [messageId.trim().replace(/^<|>$/g, '')] : [],
  hash: createHash('sha256')
    .update(JSON.stringify([provider, messageId, report]))
    .digest('hex'),
  isVerified: true,
})
