import { createHash } from 'node:crypto'

import { findToken } from '../domain/addresses/envelope-sender.js'
import { readEntity } from './mime/read-entity.js'
import { addressesOf } from './mime/addresses-of.js'
import { readNotice, type Notice } from './reports/notice.js'
import type { Report } from './reports/report.js'
import { reportsIn } from './reports/reports-in.js'

/** A message that came back, read. */
export type Incoming = {
  readonly reports: readonly Report[]
  /** Addresses that may carry a token: those that the message came to, then those of the returned message. */
  readonly addressed: readonly string[]
  /** Message-IDs of the returned messages, without angle brackets. */
  readonly messageIds: readonly string[]
  /** Of the whole message: the same message has the same. */
  readonly hash: string
  /** A provider whose signature or secret was checked says so, rather than anybody who can send mail. */
  readonly isVerified: boolean
}

const MAX_BYTES = 4 * 1024 * 1024
const MAX_MESSAGES = 50
const MAX_RETURNED = 5

/** Messages in a file: one, or several as in a mailbox file (RFC 4155). */
const splitMailbox = (raw: string): string[] =>
  raw.startsWith('From ')
    ? raw.split(/\n(?=From [^\n]{1,200} \d{4}\n)/).slice(0, MAX_MESSAGES)
    : [raw]

const OWN_FIELDS = ['x-original-to', 'delivered-to', 'envelope-to', 'x-envelope-to', 'to', 'cc']
const RETURNED_FIELDS = ['return-path', 'x-envelope-from', 'errors-to', 'sender']

const addressedOf = ({ headers, returned }: Notice): string[] => [
  ...OWN_FIELDS.flatMap((name) => headers.all(name)).flatMap(addressesOf),
  ...returned
    .slice(0, MAX_RETURNED)
    .flatMap((head) => RETURNED_FIELDS.flatMap((name) => head.all(name)))
    .flatMap(addressesOf),
]

const messageIdsOf = ({ returned }: Notice): string[] =>
  returned
    .slice(0, MAX_RETURNED)
    .flatMap((head) => head.all('message-id'))
    .map((id) => id.trim().replace(/^<|>$/g, ''))

const readOne = (raw: string, envelope: readonly string[]): Incoming => {
  const notice = readNotice(readEntity(raw))
  const addressed = [...envelope, ...addressedOf(notice)]
  const delivery = addressed.map(findToken).find((id) => id !== undefined) ?? null
  const reports = reportsIn(notice).map((report) => ({ ...report, delivery }))
  const hash = createHash('sha256').update(raw).digest('hex')
  return { reports, addressed, hash, isVerified: false, messageIds: messageIdsOf(notice) }
}

/**
 * Reads what came back. Pure and bounded: nothing fails, whatever the bytes are. The delivery of a report is the one that
 * a token names; whether one of our keys signed it is for `parseEnvelopeSender` to say.
 *
 * @param message RFC 5322, at most 4 MiB are read; several as a mailbox file
 * @param envelope the recipients of its envelope, where they are known
 */
export const readIncoming = (message: Uint8Array, envelope: readonly string[] = []): Incoming[] => {
  const raw = Buffer.from(message.subarray(0, MAX_BYTES)).toString('latin1')
  return splitMailbox(raw).map((one) => readOne(one, envelope))
}

/** What a message that came back says: one report per recipient, at least one. */
export const readReports = (message: Uint8Array): Report[] =>
  readIncoming(message).flatMap(({ reports }) => reports)
