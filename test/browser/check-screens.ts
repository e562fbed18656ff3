import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Page } from 'playwright-core'

import { takePictures } from './open-browser.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Payload's own markup, which a plugin cannot change: header and navigation, tables and empty lists, select
 * (react-select) and rich text editor, descriptions below fields, pop-ups and toasts.
 */
const PAYLOAD_MARKUP = [
  '.app-header',
  '.doc-header',
  '.doc-controls',
  '.nav',
  '.nav-toggler',
  '.step-nav',
  '.list-controls',
  '.list-header',
  '.search-filter',
  '.table',
  '.no-results',
  '.paginator',
  '.clickable-arrow',
  '.rs__control',
  '.react-select',
  '.field-description',
  '.rich-text-lexical',
  '.array-field',
  '.collection-edit__main',
  '.document-fields',
  '.popup',
  '.toast-container',
  'section[aria-label^="Notifications"]',
]

/** Rules about the page as a whole, which is Payload's. */
const PAGE_RULES = [
  'landmark-no-duplicate-banner',
  'landmark-one-main',
  'landmark-unique',
  'page-has-heading-one',
  'region',
]

const PHONE = { width: 375, height: 812 }
const DESKTOP = { width: 1280, height: 900 }

const violations = (page: Page): Promise<string[]> =>
  page.evaluate(
    async ({ exclude, off }) => {
      type Result = { id: string; nodes: { target: unknown[] }[] }
      type Axe = { run: (context: object, options: object) => Promise<{ violations: Result[] }> }
      const axe = Reflect.get(window, 'axe') as Axe
      const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]))
      const found = await axe.run({ exclude }, { resultTypes: ['violations'], rules })
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      )
    },
    { exclude: PAYLOAD_MARKUP, off: PAGE_RULES },
  )

const overflow = async (page: Page): Promise<number> => {
  await page.setViewportSize(PHONE)
  await page.waitForTimeout(300)
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await page.setViewportSize(DESKTOP)
  return excess
}

/** Collects faults of screens. */
export const openScreenCheck = (page: Page, folder: string) => {
  const complaints: string[] = []
  return {
    complaints,
    /** Takes two pictures, checks accessibility, and whether the page fits a phone. */
    lookAt: async (name: string): Promise<void> => {
      console.log(`${Math.round(performance.now() / 1000)} s: ${name}`)
      await page.waitForTimeout(500)
      await takePictures(page, folder, name)
      await page.evaluate(AXE)
      complaints.push(...(await violations(page)).map((text) => `${name}: ${text}`))
      const excess = await overflow(page)
      if (excess > 0) complaints.push(`${name}: ${excess} px wider than a phone`)
    },
  }
}
