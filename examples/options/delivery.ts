import { roundup } from 'payload-roundup'

/** A mail server with a log-in, fewer connections than usual, and signatures for the sender's domain. */
export const newsletter = roundup({
  delivery: {
    smtpUrl: process.env['SMTP_URL'] ?? '',
    connections: 4,
    giveUpAfterDays: 5,
    dkim: {
      domain: 'news.example',
      selector: '2026a',
      privateKey: process.env['DKIM_PRIVATE_KEY'] ?? '',
    },
  },
})
