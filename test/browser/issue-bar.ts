import type { Page } from 'playwright-core'

import type { TextKey } from '../../src/i18n/languages.js'
import { screenText } from './screen-text.js'

/** Actions on the bar of an issue. */
export const issueBarOf = (page: Page) => {
  const bar = page.getByRole('region', { name: screenText('issueBar:region') })
  const press = (word: TextKey): Promise<void> =>
    bar.getByRole('button', { name: screenText(word), exact: true }).click()
  const dialog = page.getByRole('dialog')
  /** Waits until the dialog closes: it stays open after a refusal. */
  const answer = async (word: TextKey): Promise<void> => {
    await dialog.getByRole('button', { name: screenText(word), exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
  }
  const stands = (word: TextKey): Promise<void> =>
    bar.getByText(screenText(word), { exact: true }).first().waitFor()
  return {
    stands,
    sendForReview: async (): Promise<void> => {
      await press('issueBar:sendForReview')
      await answer('issueBar:sendForReview')
      await stands('stages:inReview')
    },
    approve: async (): Promise<void> => {
      await press('issueBar:approve')
      await stands('stages:approved')
    },
    publishAndMail: async (): Promise<void> => {
      await press('issueBar:publish')
      await answer('issueBar:byMail')
      await stands('stages:published')
    },
    undo: async (): Promise<void> => {
      await bar.getByRole('button', { name: /^Undo/ }).click()
      await stands('stages:draft')
    },
    /** Labels of all steps that are shown, enabled or not. */
    buttons: async (): Promise<string[]> => {
      await bar.waitFor()
      return (await bar.locator('.roundup-bar__steps button').allInnerTexts()).map((text) =>
        text.trim(),
      )
    },
  }
}
