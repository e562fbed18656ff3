import { roundup } from 'payload-roundup'

/** A schedule sends mailings, on a host that ends every function after a minute. */
export const newsletter = roundup({
  tick: {
    secret: process.env['CRON_SECRET'],
    maxSeconds: 50,
  },
})
