import type { Page } from 'playwright-core'

import { CATALOGUES } from '../../src/i18n/languages.js'

type Rooms = Readonly<Record<string, Readonly<Record<string, string>>>>

const english: Rooms = CATALOGUES.en
const german: Rooms = CATALOGUES.de

const GERMAN = new Set(Object.values(german).flatMap((words) => Object.values(words)))

/** English texts without placeholders that no German text equals. */
const ENGLISH_ALONE = new Set(
  Object.values(english)
    .flatMap((words) => Object.values(words))
    .filter((words) => !words.includes('{{') && !GERMAN.has(words)),
)

/** Lines of a page that are English instead of German, and message keys without a text. */
export const untranslatedLines = async (page: Page): Promise<string[]> =>
  (await page.locator('body').innerText())
    .split('\n')
    .map((line) => line.replace(/\*$/, '').trim())
    .filter((line) => ENGLISH_ALONE.has(line) || line.includes('roundup:'))
