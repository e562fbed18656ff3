import type { Browser } from 'playwright-core'

import { type Role, ROLES } from '../../src/domain/roles.js'
import type { TextKey } from '../../src/i18n/languages.js'
import { issueBarOf } from './issue-bar.js'
import { adminPagesOf } from './admin-pages.js'
import { screenText } from './screen-text.js'

/** The buttons that each role sees on an issue in review and on an approved one. */
const SHOWN: Readonly<Record<Role, Readonly<Record<'inReview' | 'approved', TextKey[]>>>> = {
  author: { inReview: [], approved: [] },
  editor: {
    inReview: ['issueBar:approve', 'issueBar:sendBack'],
    approved: ['issueBar:backToEdit'],
  },
  publisher: {
    inReview: ['issueBar:approve', 'issueBar:sendBack'],
    approved: ['issueBar:publish', 'issueBar:schedule', 'issueBar:backToEdit'],
  },
  admin: {
    inReview: ['issueBar:approve', 'issueBar:sendBack'],
    approved: ['issueBar:publish', 'issueBar:schedule', 'issueBar:backToEdit'],
  },
}

type Args = {
  readonly browser: Browser
  readonly admin: string
  readonly password: string
  readonly emailOf: (role: Role) => string
  readonly issueId: string
  readonly stage: 'inReview' | 'approved'
}

/** Returns a sentence for each role that does not see exactly its buttons. */
export const wrongButtons = async (args: Args): Promise<string[]> => {
  const { admin, browser, emailOf, issueId, password, stage } = args
  const wrong: string[] = []
  for (const role of ROLES) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await adminPagesOf(page, admin).logIn({ email: emailOf(role), password })
    await page.goto(`${admin}/collections/issues/${issueId}/lineup`)
    const seen = (await issueBarOf(page).buttons()).sort().join(', ')
    const due = SHOWN[role][stage]
      .map((key) => screenText(key))
      .sort()
      .join(', ')
    if (seen !== due) wrong.push(`${role} of an issue ${stage}: saw “${seen}”, not “${due}”`)
    await context.close()
  }
  return wrong
}
