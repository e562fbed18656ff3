import type { Page } from 'playwright-core'

/** Payload's forms, as a person fills them. */
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

  /** Saves, and waits until the document has an address of its own. */
  save: async (): Promise<string> => {
    await page.locator('#action-save').click()
    await page.waitForURL((url) => !url.pathname.endsWith('/create'))
    await page.locator('.toast-success, [data-type="success"]').first().waitFor()
    return page.url().split('/').at(-1) ?? ''
  },
})
