export { roundup } from './plugin.js'
export type { HostTexts, Texts } from './i18n/languages.js'
export type { LinkPatterns, RoundupOptions } from './options/options.js'
