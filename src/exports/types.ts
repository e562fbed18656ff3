export type { HostTexts, Texts } from '../i18n/languages.js'
export type { LinkPatterns, RoundupOptions } from '../options/options.js'
export type { IssueContent } from '../domain/content.js'
