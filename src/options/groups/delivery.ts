import { z } from 'zod'

import { aboveZero, flag, strict, text, boundedInteger } from './checks.js'

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

/** How mailings are sent. */
export type DeliveryOptions = {
  /** The mail server, e.g. `smtp://user:password@mail.example:587`. @default none: mailings wait */
  smtpUrl?: string
  /**
   * Signs every message for the sender's domain. Leave it out where the mail server signs.
   *
   * @default none
   */
  dkim?: DkimOption | readonly DkimOption[]
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
  delivery?: DeliveryOptions
  /**
   * Where mailings are sent from: `in-process` by this server, which has to be long-lived; `process` by `roundup
   * worker`. @default 'process'
   */
  worker?: 'process' | 'in-process'
}

const dkim = strict({
  domain: text(
    'expected a domain such as news.example.',
    /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,}$/i,
  ),
  selector: text('expected a name such as 2026a.', /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i),
  privateKey: text('expected a private key as PEM.'),
})

const smtpUrl = z.preprocess(
  (given) => (given === '' ? undefined : given),
  z
    .url({
      error:
        'expected smtp://host:port or smtps://host:port, with user:password@ before the host where it asks for a log-in.',
      protocol: /^smtps?$/,
    })
    .optional(),
)

const delivery = strict({
  alarmAfterMinutes: aboveZero('minutes').default(15),
  allowInsecureUrl: flag.default(false),
  connections: boundedInteger(1, 100, 'expected a whole number from 1 to 100.').default(10),
  dkim: z.preprocess((given) => [given].flat(), z.array(dkim)).default([]),
  giveUpAfterDays: aboveZero('days').default(4), // RFC 5321 section 4.5.4.1: 4 to 5 days
  smtpUrl,
})

export const MAILING_OPTIONS = {
  delivery: delivery.prefault({}),
  worker: z
    .enum(['process', 'in-process'], "expected 'process' or 'in-process'.")
    .default('process'),
}
