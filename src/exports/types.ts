export type { HostTexts, Texts } from '../i18n/languages.js'
export type { LinkPatterns } from '../options/groups/pages.js'
export type { RoundupOptions } from '../options/options.js'
export type { IssueContent } from '../domain/content.js'
