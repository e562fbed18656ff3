export { roundup } from './plugin.js'
export type { LinkPatterns, RoundupOptions } from './options/options.js'
