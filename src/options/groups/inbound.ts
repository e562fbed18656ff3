import { z } from 'zod'

import { flag, strict } from './checks.js'

/** The secrets of providers' webhooks. A provider without one is not listened to. */
export type WebhookSecrets = {
  /** ARN of the SNS topic to which SES publishes, e.g. `arn:aws:sns:eu-central-1:123456789012:bounces`. */
  'amazon-ses'?: string | undefined
  /** The “HTTP webhook signing key”. */
  mailgun?: string | undefined
  /** The password in the webhook's address: `https://roundup:<secret>@news.example/api/roundup/inbound/postmark`. */
  postmark?: string | undefined
  /** The “signing secret”, which begins with `whsec_`. */
  resend?: string | undefined
  /** The “verification key” of the signed event webhook. */
  sendgrid?: string | undefined
  /** The password of the webhook's basic authentication. */
  sparkpost?: string | undefined
}

/** How bounces, complaints and unsubscriptions come back; docs/bounces.md says how to set each up. */
export type InboundOptions = {
  /** How bounces, complaints and unsubscriptions come in. @default not at all */
  inbound?: {
    /**
     * Listens at `POST /api/roundup/inbound/<provider>`.
     *
     * @default none: the addresses answer 404
     * @example inbound: { webhooks: { postmark: process.env.POSTMARK_WEBHOOK_SECRET } }
     */
    webhooks?: WebhookSecrets
    /**
     * Adds an address to `List-Unsubscribe` to which a mail unsubscribes. Only where mail for the publication's bounce
     * mailbox reaches `roundup worker --inlet`. @default false
     */
    unsubscribeByMail?: boolean
  }
}

const secret = z.preprocess(
  (given) => (given === '' ? undefined : given),
  z
    .string('expected a secret as text.')
    .min(16, 'fewer than 16 characters; make one with: openssl rand -hex 24')
    .optional(),
)

export const INBOUND_OPTIONS = {
  inbound: strict({
    unsubscribeByMail: flag.default(false),
    webhooks: strict({
      'amazon-ses': secret,
      mailgun: secret,
      postmark: secret,
      resend: secret,
      sendgrid: secret,
      sparkpost: secret,
    }).prefault({}),
  }).prefault({}),
}
