import type { Page } from 'playwright-core'

import type { WordingKey } from '../../src/i18n/languages.js'
import { said } from './said.js'

/** What a person does with the bar of an issue. */
export const barOf = (page: Page) => {
  const bar = page.getByRole('region', { name: said('bar:region') })
  const press = (word: WordingKey): Promise<void> =>
    bar.getByRole('button', { name: said(word), exact: true }).click()
  const dialog = page.getByRole('dialog')
  /** A dialog that stays open says why it was refused. */
  const answer = async (word: WordingKey): Promise<void> => {
    await dialog.getByRole('button', { name: said(word), exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
  }
  const stands = (word: WordingKey): Promise<void> =>
    bar.getByText(said(word), { exact: true }).first().waitFor()
  return {
    stands,
    sendForReview: async (): Promise<void> => {
      await press('bar:sendForReview')
      await answer('bar:sendForReview')
      await stands('stages:inReview')
    },
    approve: async (): Promise<void> => {
      await press('bar:approve')
      await stands('stages:approved')
    },
    publishAndMail: async (): Promise<void> => {
      await press('bar:publish')
      await answer('bar:byMail')
      await stands('stages:published')
    },
    undo: async (): Promise<void> => {
      await bar.getByRole('button', { name: /^Undo/ }).click()
      await stands('stages:draft')
    },
    /** Every step that is offered, whether it can be taken now or not. */
    buttons: async (): Promise<string[]> => {
      await bar.waitFor()
      return (await bar.locator('.roundup-bar__steps button').allInnerTexts()).map((text) =>
        text.trim(),
      )
    },
  }
}
