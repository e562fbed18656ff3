import type { Page } from 'playwright-core'

/** Actions on Payload's forms. */
export const formsOf = (page: Page, admin: string) => ({
  open: async (path: string): Promise<void> => {
    await page.goto(`${admin}${path}`)
    await page.waitForLoadState('networkidle')
  },

  write: (field: string, text: string): Promise<void> => page.locator(`#field-${field}`).fill(text),

  choose: async (field: string, option: string): Promise<void> => {
    await page.locator(`#field-${field} .rs__control`).click()
    await page.locator('.rs__option', { hasText: option }).first().click()
  },

  /** Saves, and waits until the document has its own URL. */
  save: async (): Promise<void> => {
    const kept = waitForWrite(page)
    await page.locator('#action-save').click()
    await kept
    await page.waitForURL((url) => !url.pathname.endsWith('/create'))
  },

  saveDraft: async (): Promise<void> => {
    const kept = waitForWrite(page)
    await page.locator('#action-save-draft').click()
    await kept
  },
})

/** Waits until a document was written. Throws when the write was refused. */
const waitForWrite = async (page: Page): Promise<void> => {
  const response = await page.waitForResponse(
    (each) =>
      ['PATCH', 'POST'].includes(each.request().method()) &&
      /\/api\/(publications|sections|entries|issues)/.test(each.url()),
  )
  if (!response.ok()) throw new Error(`${response.url()}: ${await response.text()}`)
}
