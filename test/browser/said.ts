import type { WordingKey } from '../../src/wording/languages.js'
import { say, sentence } from '../../src/wording/say.js'

/** The desk's own words, so that a test presses what a person reads. */
export const said = (key: WordingKey, values?: Readonly<Record<string, string | number>>): string =>
  say('en', sentence(key, values))
