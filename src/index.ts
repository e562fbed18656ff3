export { roundup } from './plugin.js'
export { Fault } from './domain/fault.js'
export { nodemailerTransport } from './smtp/nodemailer-transport.js'
/** Types are exported in one place, for both `payload-roundup` and `payload-roundup/types`. */
export type * from './exports/types.js'
