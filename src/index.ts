export { roundup } from './plugin.js'
export { Fault } from './domain/fault.js'
export { nodemailerTransport } from './smtp/nodemailer-transport.js'
export { BandText } from '../emails/design/band-text.js'
export { Band, Panel } from '../emails/issue/layout/band.js'
/** Types are exported in one place, for both `payload-roundup` and `payload-roundup/types`. */
export type * from './exports/types.js'
