import { roundup } from 'payload-roundup'

/** Postmark reports bounces and complaints; a mail to an address in `List-Unsubscribe` leaves, too. */
export const newsletter = roundup({
  inbound: {
    webhooks: { postmark: process.env['POSTMARK_WEBHOOK_SECRET'] },
    unsubscribeByMail: true,
  },
})
