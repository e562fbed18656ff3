export type { LinkPatterns, RoundupOptions } from '../options/options.js'
export type { IssueContent } from '../domain/content.js'
