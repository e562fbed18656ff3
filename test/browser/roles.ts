import type { Browser } from 'playwright-core'

import { type Role, ROLES } from '../../src/domain/roles.js'
import type { WordingKey } from '../../src/i18n/languages.js'
import { barOf } from './bar.js'
import { deskOf } from './desk.js'
import { said } from './said.js'

/** The buttons that an issue in review, and an approved one, show to each role. */
const SHOWN: Readonly<Record<Role, Readonly<Record<'inReview' | 'approved', WordingKey[]>>>> = {
  author: { inReview: [], approved: [] },
  editor: { inReview: ['bar:approve', 'bar:sendBack'], approved: ['bar:backToEdit'] },
  publisher: {
    inReview: ['bar:approve', 'bar:sendBack'],
    approved: ['bar:publish', 'bar:schedule', 'bar:backToEdit'],
  },
  admin: {
    inReview: ['bar:approve', 'bar:sendBack'],
    approved: ['bar:publish', 'bar:schedule', 'bar:backToEdit'],
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

/** @returns what somebody sees who should not, or does not see who should */
export const wrongButtons = async (args: Args): Promise<string[]> => {
  const { admin, browser, emailOf, issueId, password, stage } = args
  const wrong: string[] = []
  for (const role of ROLES) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await deskOf(page, admin).logIn({ email: emailOf(role), password })
    await page.goto(`${admin}/collections/issues/${issueId}/lineup`)
    const seen = (await barOf(page).buttons()).sort().join(', ')
    const due = SHOWN[role][stage]
      .map((key) => said(key))
      .sort()
      .join(', ')
    if (seen !== due) wrong.push(`${role} of an issue ${stage}: saw “${seen}”, not “${due}”`)
    await context.close()
  }
  return wrong
}
