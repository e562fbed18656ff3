import { createPublicKey, verify } from 'node:crypto'

import { nothing, toFailureReport } from '../../receive/reports/failure-report.js'
import type { Report } from '../../receive/reports/report.js'
import {
  hasSecret,
  hmac,
  isRecent,
  isRow,
  isSame,
  rowIn,
  rowsOf,
  textIn,
  type ProviderEvent,
  type Row,
  type Webhook,
} from './webhook.js'

const complaint = (recipient: string): Report => ({
  ...nothing('complaint'),
  recipient: recipient || null,
  reason: 'feedback',
})

type BounceFacts = {
  readonly recipient: string
  readonly diagnostic: string
  readonly status?: string
  /** The provider says that the address does not exist. */
  readonly isGone?: boolean
}

/** The server's words decide where they say enough; the provider's own class where they do not. */
const bounce = ({ diagnostic, isGone = false, recipient, status }: BounceFacts): Report =>
  toFailureReport({
    kind: 'bounce',
    recipient: recipient || null,
    diagnostic,
    said: isGone ? 'address does not exist' : '',
    status: status || undefined,
  })

const postmarkEvent = (row: Row): ProviderEvent[] => {
  const recipient = textIn(row, 'Email')
  const type = textIn(row, 'Type')
  const kind = textIn(row, 'RecordType')
  if (kind === 'SpamComplaint' || type === 'SpamComplaint')
    return [{ report: complaint(recipient) }]
  if (kind !== 'Bounce' || !/Bounce|BadEmail|DnsError|Blocked/.test(type)) return []
  const isGone = type === 'HardBounce' || type === 'BadEmailAddress'
  return [{ report: bounce({ recipient, diagnostic: textIn(row, 'Details'), isGone }) }]
}

/** https://postmarkapp.com/developer/webhooks: signs nothing; the secret is the password in the URL of the webhook. */
const postmark: Webhook = async (request, secret) =>
  hasSecret(request, secret) ? rowsOf(request.body).flatMap(postmarkEvent) : undefined

const mailgunEvent = (event: Row): ProviderEvent[] => {
  const recipient = textIn(event, 'recipient')
  const messageId = textIn(rowIn(rowIn(event, 'message'), 'headers'), 'message-id')
  if (textIn(event, 'event') === 'complained') return [{ messageId, report: complaint(recipient) }]
  if (textIn(event, 'event') !== 'failed' || textIn(event, 'severity') !== 'permanent') return []
  const status = rowIn(event, 'delivery-status')
  const diagnostic = [
    textIn(status, 'code'),
    textIn(status, 'message') || textIn(status, 'description'),
  ]
  return [{ messageId, report: bounce({ recipient, diagnostic: diagnostic.join(' ') }) }]
}

/** https://documentation.mailgun.com/docs/mailgun/user-manual/webhooks/securing-webhooks: HMAC of timestamp and token. */
const mailgun: Webhook = async ({ body, now }, secret) => {
  const [row = {}] = rowsOf(body)
  const signature = rowIn(row, 'signature')
  const timestamp = textIn(signature, 'timestamp')
  const expected = hmac(secret, timestamp + textIn(signature, 'token'), 'hex')
  if (!isRecent(timestamp, now) || !isSame(textIn(signature, 'signature'), expected))
    return undefined
  return mailgunEvent(rowIn(row, 'event-data'))
}

const sendgridEvent = (row: Row): ProviderEvent[] => {
  const messageId = textIn(row, 'smtp-id')
  const recipient = textIn(row, 'email')
  const event = textIn(row, 'event')
  if (event === 'spamreport') return [{ messageId, report: complaint(recipient) }]
  if (event !== 'bounce') return []
  const diagnostic = textIn(row, 'reason')
  return [{ messageId, report: bounce({ recipient, diagnostic, status: textIn(row, 'status') }) }]
}

const isSignedBySendgrid = (key: string, signed: string, signature: string): boolean => {
  try {
    const publicKey = createPublicKey({
      key: Buffer.from(key, 'base64'),
      format: 'der',
      type: 'spki',
    })
    return verify('sha256', Buffer.from(signed), publicKey, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

/** https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/getting-started-event-webhook-security-features: ECDSA. */
const sendgrid: Webhook = async ({ body, header, now }, secret) => {
  const at = header('x-twilio-email-event-webhook-timestamp')
  const signature = header('x-twilio-email-event-webhook-signature') ?? ''
  if (!isRecent(at, now) || !isSignedBySendgrid(secret, `${at ?? ''}${body}`, signature))
    return undefined
  return rowsOf(body).flatMap(sendgridEvent)
}

const firstText = (value: unknown): string =>
  [value].flat().find((one): one is string => typeof one === 'string') ?? ''

const resendEvent = (row: Row): ProviderEvent[] => {
  const data = rowIn(row, 'data')
  const recipient = firstText(data['to'])
  const messageId = textIn(data, 'message_id')
  if (textIn(row, 'type') === 'email.complained')
    return [{ messageId, report: complaint(recipient) }]
  if (textIn(row, 'type') !== 'email.bounced') return []
  const said = rowIn(data, 'bounce')
  const isGone =
    textIn(said, 'type') === 'Permanent' &&
    /^(?:General|NoEmail|Suppressed)$/.test(textIn(said, 'subType'))
  return [{ messageId, report: bounce({ recipient, diagnostic: textIn(said, 'message'), isGone }) }]
}

/** https://docs.svix.com/receiving/verifying-payloads/how-manual: HMAC of id, time and body. */
const resend: Webhook = async ({ body, header, now }, secret) => {
  const at = header('svix-timestamp')
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const expected = hmac(key, `${header('svix-id') ?? ''}.${at ?? ''}.${body}`, 'base64')
  const given = (header('svix-signature') ?? '').split(' ').slice(0, 10)
  if (!isRecent(at, now) || !given.some((one) => isSame(one, `v1,${expected}`))) return undefined
  return rowsOf(body).flatMap(resendEvent)
}

/** Classes of https://support.sparkpost.com/docs/deliverability/bounce-classification-codes: invalid recipient, no recipient. */
const GONE_CLASSES = new Set(['10', '30'])

const sparkpostEvent = (row: Row): ProviderEvent[] => {
  const event = Object.values(rowIn(row, 'msys')).find(isRow) ?? {}
  const recipient = textIn(event, 'rcpt_to')
  const type = textIn(event, 'type')
  if (type === 'spam_complaint') return [{ report: complaint(recipient) }]
  if (type !== 'bounce' && type !== 'out_of_band') return []
  const diagnostic = textIn(event, 'raw_reason') || textIn(event, 'reason')
  const isGone = GONE_CLASSES.has(textIn(event, 'bounce_class'))
  return [{ report: bounce({ recipient, diagnostic, isGone }) }]
}

/** https://developers.sparkpost.com/api/webhooks: signs nothing; the secret is the password of HTTP Basic. */
const sparkpost: Webhook = async (request, secret) =>
  hasSecret(request, secret) ? rowsOf(request.body).flatMap(sparkpostEvent) : undefined

/** The providers whose webhooks are understood; each file of theirs says how they sign. */
export const WEBHOOKS = { mailgun, postmark, resend, sendgrid, sparkpost } as const
