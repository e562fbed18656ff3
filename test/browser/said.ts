import type { WordingKey } from '../../src/i18n/languages.js'
import { say, sentence } from '../../src/i18n/localize.js'

/** The desk's own words, so that a test presses what a person reads. */
export const said = (key: WordingKey, values?: Readonly<Record<string, string | number>>): string =>
  say('en', sentence(key, values))
