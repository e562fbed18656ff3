import { createVerify } from 'node:crypto'

import { readSesNotification } from '../../receive/reports/ses-notification.js'
import {
  isSame,
  rowIn,
  rowsOf,
  textIn,
  type ProviderEvent,
  type Row,
  type Webhook,
} from './webhook.js'

/** Gets a document over https from one of the hosts of Amazon SNS. */
export type FetchText = (url: string) => Promise<string>

/** https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message-verify-message-signature.html */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Notification: ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type'],
  SubscriptionConfirmation: [
    'Message',
    'MessageId',
    'SubscribeURL',
    'Timestamp',
    'Token',
    'TopicArn',
    'Type',
  ],
}

const HOST = /^sns\.[a-z0-9-]{1,40}\.amazonaws\.com(?:\.cn)?$/
const MOST_AGE_MS = 3_600_000

/** Only SNS itself may be requested: the webhook's body names the address, and anybody can send one. */
const isSnsUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { host, password, protocol, username } = new URL(text)
  return protocol === 'https:' && HOST.test(host) && username === '' && password === ''
}

const signedText = (row: Row, fields: readonly string[]): string =>
  fields
    .filter((name) => row[name] !== undefined)
    .map((name) => `${name}\n${textIn(row, name)}\n`)
    .join('')

const MOST_CERTIFICATES = 10

/** Fetches each certificate once: SNS signs many notifications with one, under an address that never changes. */
const rememberingCertificates = (fetchText: FetchText): FetchText => {
  const certificates = new Map<string, Promise<string>>()
  return (url) => {
    const certificate = certificates.get(url) ?? fetchText(url)
    if (certificates.size >= MOST_CERTIFICATES) certificates.clear()
    certificates.set(url, certificate)
    certificate.catch(() => certificates.delete(url))
    return certificate
  }
}

const isSigned = async (row: Row, fetchText: FetchText): Promise<boolean> => {
  const fields = FIELDS[textIn(row, 'Type')]
  const url = textIn(row, 'SigningCertURL')
  if (!fields || !isSnsUrl(url) || !new URL(url).pathname.endsWith('.pem')) return false
  const algorithm = textIn(row, 'SignatureVersion') === '2' ? 'RSA-SHA256' : 'RSA-SHA1'
  try {
    const certificate = await fetchText(url)
    return createVerify(algorithm)
      .update(signedText(row, fields))
      .verify(certificate, textIn(row, 'Signature'), 'base64')
  } catch {
    return false
  }
}

const isNew = (row: Row, now: Date): boolean =>
  Math.abs(now.getTime() - Date.parse(textIn(row, 'Timestamp'))) <= MOST_AGE_MS

const messageIdOf = (notification: Row): string => {
  const headers = rowIn(notification, 'mail')['headers']
  const found = Array.isArray(headers)
    ? (headers as unknown[]).find(
        (one): one is Row =>
          typeof one === 'object' &&
          one !== null &&
          'name' in one &&
          String(one.name).toLowerCase() === 'message-id',
      )
    : undefined
  return found ? textIn(found, 'value') : ''
}

const eventsOf = (message: string): ProviderEvent[] => {
  const [notification] = rowsOf(message)
  if (!notification) return []
  const messageId = messageIdOf(notification)
  return (readSesNotification(notification) ?? []).map((report) => ({ report, messageId }))
}

/**
 * Amazon SES through SNS. The secret is the ARN of the topic: SNS signs for every topic of the world, so a request for
 * another one is not ours.
 */
export const amazonSes = (fetchText: FetchText): Webhook => {
  const fetchCertificate = rememberingCertificates(fetchText)
  return async ({ body, now }, topicArn) => {
    const [row] = rowsOf(body)
    if (!row || !isSame(textIn(row, 'TopicArn'), topicArn) || !isNew(row, now)) return undefined
    if (!(await isSigned(row, fetchCertificate))) return undefined
    if (textIn(row, 'Type') === 'Notification') return eventsOf(textIn(row, 'Message'))
    const url = textIn(row, 'SubscribeURL')
    if (!isSnsUrl(url)) return undefined
    await fetchText(url)
    return []
  }
}
