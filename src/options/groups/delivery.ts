import { z } from 'zod'

import type { Transport } from '../../domain/transport.js'
import { aboveZero, boundedInteger, flag, strict } from './checks.js'
import { DKIM_KEYS, type Secret, secretOf, SMTP_URL } from './secret-checks.js'

/**
 * A key for DKIM signatures (RFC 6376). With two keys, RSA and Ed25519, every message gets two signatures, for
 * receivers that can verify only one of them (RFC 8463).
 */
export type DkimOption = {
  /** The signing domain, which is that of the sender's address: `news.example`. */
  domain: string
  /** Selects the DNS record with the public key: `<selector>._domainkey.<domain>`. */
  selector: string
  /** PEM of an RSA key of at least 2048 bits, or of an Ed25519 key. */
  privateKey: string
}

/** Opens a transport of the host. */
export type OpenHostTransport = () => Transport | Promise<Transport>

/** How mailings are sent. */
export type DeliveryOptions = {
  /**
   * The mail server, e.g. `smtp://user:password@mail.example:587`, or a function that gets it when the app starts.
   *
   * @default none: mailings wait
   */
  smtpUrl?: Secret<string | undefined>
  /**
   * Sends in place of a mail server: an own transport, or `nodemailerTransport(…)`. A transport that is given as an object
   * stays open; one that a function opens is opened by each worker and each test message, and closed after it.
   *
   * @default SMTP to `smtpUrl`
   */
  transport?: Transport | OpenHostTransport
  /**
   * Signs every message for the sender's domain. Leave it out where the mail server signs.
   *
   * @default none
   */
  dkim?: Secret<DkimOption | readonly DkimOption[]>
  /**
   * Sends in production even if `publicUrl` is not https or is the local machine: for tests and demos, in which no
   * subscriber follows a link. @default false
   */
  allowInsecureUrl?: boolean
  /** SMTP connections that one worker opens, from 1 to 100. @default 10 */
  connections?: number
  /** Days after which a deferred delivery is given up; RFC 5321 section 4.5.4.1 asks for 4 to 5. @default 4 */
  giveUpAfterDays?: number
  /** Minutes without progress after which publishers are notified of a mailing that waits for nothing. @default 15 */
  alarmAfterMinutes?: number
}

/** Options about mailings. */
export type MailingOptions = {
  /** How mailings reach their recipients. */
  delivery?: DeliveryOptions
  /**
   * Where mailings are sent from: `in-process` by this server, which has to be long-lived; `process` by `roundup
   * worker`. @default 'process'
   */
  worker?: 'process' | 'in-process'
}

const transport = z
  .custom<Transport | OpenHostTransport>(
    (given) =>
      typeof given === 'function' ||
      (typeof given === 'object' &&
        given !== null &&
        'send' in given &&
        typeof given.send === 'function'),
    'expected a transport, which has a function send, or a function that opens one.',
  )
  .optional()

const delivery = strict({
  alarmAfterMinutes: aboveZero('minutes').default(15),
  allowInsecureUrl: flag.default(false),
  connections: boundedInteger(1, 100, 'expected a whole number from 1 to 100.').default(10),
  dkim: secretOf(DKIM_KEYS),
  giveUpAfterDays: aboveZero('days').default(4), // RFC 5321 section 4.5.4.1: 4 to 5 days
  smtpUrl: secretOf(SMTP_URL),
  transport,
}).refine(({ smtpUrl, transport: own }) => smtpUrl === undefined || own === undefined, {
  error: 'there is a delivery.smtpUrl as well; keep the one that is to send, and remove the other.',
  path: ['transport'],
})

export const MAILING_OPTIONS = {
  delivery: delivery.prefault({}),
  worker: z
    .enum(['process', 'in-process'], "expected 'process' or 'in-process'.")
    .default('process'),
}
