import type { Page } from 'playwright-core'

import { screenText } from './screen-text.js'

/** Actions on the Lineup tab. */
export const lineupOf = (page: Page) => {
  const handle = (title: string) =>
    page.getByRole('button', { name: screenText('lineup:drag', { title }), exact: true })
  const group = (name: string) => page.getByRole('region', { name, exact: true })
  return {
    addSection: async (name: string): Promise<void> => {
      await page.getByRole('button', { name: screenText('lineup:addSection') }).click()
      await page.getByRole('menuitem', { name }).click()
      await group(name).waitFor()
    },

    /** Shows entries of every stage: the inbox starts with ready ones. */
    showAll: async (): Promise<void> => {
      await page
        .getByRole('group', { name: screenText('lineup:show') })
        .getByText(screenText('lineup:all'))
        .click()
    },

    /** Drags by mouse to the end of a section. */
    drag: async (title: string, section: string): Promise<void> => {
      const from = await handle(title).boundingBox()
      const to = await group(section).locator('.roundup-lineup__end').boundingBox()
      if (!from || !to) throw new Error(`“${title}” or ${section} cannot be seen.`)
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
      await page.mouse.down()
      await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 })
      await page.mouse.up()
    },

    /** Moves by keyboard: lifts with space, presses the keys, drops with space. */
    carry: async (title: string, keys: readonly string[]): Promise<void> => {
      await handle(title).focus()
      for (const key of ['Space', ...keys, 'Space']) {
        await page.keyboard.press(key)
        await page.waitForTimeout(300)
      }
    },

    saved: (): Promise<void> =>
      page.getByText(screenText('lineup:saved'), { exact: true }).waitFor(),

    /** Waits until the entries have no drag handle any more. */
    standsStill: (): Promise<void> =>
      page.locator('.roundup-item__handle').first().waitFor({ state: 'detached' }),

    /** Titles in their order. */
    titles: (): Promise<string[]> =>
      page.locator('.roundup-lineup__main .roundup-item__title').allInnerTexts(),
  }
}
