import type { Page } from 'playwright-core'

/** Labels of Payload's own fields and buttons. */
const LABELS = {
  email: 'Email',
  password: 'Password',
  login: 'Login',
}

/** Actions in the admin, by its labels. */
export const adminPagesOf = (page: Page, admin: string) => ({
  logIn: async ({ email, password }: { email: string; password: string }) => {
    await page.goto(`${admin}/login`)
    await page.getByLabel(LABELS.email).fill(email)
    await page.getByLabel(LABELS.password).fill(password)
    await page.getByRole('button', { name: LABELS.login }).click()
    await page.waitForURL((url) => !url.pathname.endsWith('/login'))
    await page.getByRole('navigation').first().waitFor()
  },

  openIssues: async () => {
    await page.goto(`${admin}/collections/issues`)
    await page.getByRole('table').waitFor()
  },

  openIssue: async (id: string, title: string) => {
    await page.goto(`${admin}/collections/issues/${id}`)
    await page.getByRole('heading', { name: title }).first().waitFor()
  },
})
