import { createTransport } from 'nodemailer'
import { nodemailerTransport, roundup } from 'payload-roundup'

/** Any transport of nodemailer, here a pool; Amazon SES and others are passed to `createTransport` in the same way. */
export const newsletter = roundup({
  delivery: {
    transport: () =>
      nodemailerTransport(
        createTransport({ host: 'mail.example', port: 587, pool: true, maxConnections: 5 }),
        { name: 'Our relay', connections: 5 },
      ),
  },
})
