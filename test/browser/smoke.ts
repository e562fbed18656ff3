import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Role } from '../../src/domain/roles.js'
import { issueBarOf } from './issue-bar.js'
import { signIn } from './sign-in.js'
import { adminPagesOf } from './admin-pages.js'
import { inboxAt } from './inbox.js'
import { openBrowser, refusedByPolicy, takePictures } from './open-browser.js'
import { startDemo, type Demo } from './start-demo.js'

const SUBJECT = 'A second issue, published in the browser'

const personOf = (demo: Demo, role: Role) => {
  const person = demo.users.find((user) => user.role === role)
  if (!person) throw new Error(`The demo has no ${role}.`)
  return person
}

/** A copy of the sample issue, written by the author and approved by the editor. */
const approvedIssue = async (demo: Demo) => {
  const author = await signIn(demo.urls.api, personOf(demo, 'author'))
  const editor = await signIn(demo.urls.api, personOf(demo, 'editor'))
  const sample = await author.findIssue()
  const { id } = await author.duplicateIssue(sample.id)
  await author.changeIssue(id, { subject: SUBJECT, title: SUBJECT })
  await author.changeIssue(id, { stage: 'inReview' })
  await editor.changeIssue(id, { stage: 'approved' })
  return { id, sample }
}

/** Logs in, opens the sample issue, publishes another, and waits for its mail in the inbox. */
const walkThrough = async (demo: Demo, pictures: string): Promise<void> => {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(60_000)
    const refused = refusedByPolicy(page)
    const admin = adminPagesOf(page, demo.urls.admin)
    const { id, sample } = await approvedIssue(demo)

    await admin.logIn(personOf(demo, 'publisher'))
    await takePictures(page, pictures, 'admin')
    await admin.openIssues()
    await takePictures(page, pictures, 'issues')
    await admin.openIssue(sample.id, sample.title)
    await takePictures(page, pictures, 'sample-issue')

    await admin.openIssue(id, SUBJECT)
    await takePictures(page, pictures, 'approved-issue')
    await issueBarOf(page).publishAndMail()
    await takePictures(page, pictures, 'published-issue')

    const inbox = inboxAt(demo.urls.inbox)
    await inbox.waitForSubject(SUBJECT)
    await page.goto(demo.urls.inbox)
    await page.getByText(SUBJECT).first().waitFor()
    await takePictures(page, pictures, 'inbox')
    await page.goto(demo.urls.web)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await takePictures(page, pictures, 'web')
    if (refused.length > 0) throw new Error(`The policy of a page refuses: ${refused.join('\n')}`)
  } catch (error) {
    for (const [at, shown] of browser
      .contexts()
      .flatMap((context) => context.pages())
      .entries()) {
      console.log(`It ended at ${shown.url()}: ${await shown.locator('body').innerText()}`)
      await shown.screenshot({ path: join(pictures, `where-it-ended-${at}.png`) })
    }
    throw error
  } finally {
    await browser.close()
  }
}

const folder = mkdtempSync(join(tmpdir(), 'roundup-browser-'))
const pictures = process.env.PICTURES ?? folder
const demo = await startDemo(folder)
try {
  await walkThrough(demo, pictures)
  console.log(`The admin, the inbox and the web answer as they should. Pictures: ${pictures}`)
} finally {
  await demo.stop()
  if (process.env.CI) await rm(folder, { recursive: true, force: true })
}
