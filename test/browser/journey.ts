import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Browser, Page } from 'playwright-core'

import { ROLES, type Role } from '../../src/domain/roles.js'
import type { TextKey } from '../../src/i18n/languages.js'
import { formatDuration } from '../../src/i18n/format-duration.js'
import { issueBarOf } from './issue-bar.js'
import { formsOf } from './forms.js'
import { inboxAt } from './inbox.js'
import { untranslatedLines } from './untranslated-lines.js'
import { lineupOf } from './lineup.js'
import { openScreenCheck } from './check-screens.js'
import { openBrowser } from './open-browser.js'
import { wrongButtons } from './wrong-buttons.js'
import { screenText } from './screen-text.js'
import { type EmptyNewsroom, startNewsroom } from './start-newsroom.js'

const PASSWORD = 'correct horse battery staple'
const SUBJECT = 'Two pencils and an eraser'

const emailOf = (role: Role): string => `${role}@news.example`

type Visit = {
  readonly admin: string
  readonly browser: Browser
  readonly lookAt: (name: string) => Promise<void>
  readonly newsroom: EmptyNewsroom
  readonly page: Page
}

const printLine = (text: string): void => console.log(text)

const assertThat = (holds: boolean, sentence: string): void => {
  if (!holds) throw new Error(sentence)
}

/** Registers the first person, and creates a publication and a section. */
const openTheNewsroom = async ({ admin, lookAt, page }: Visit): Promise<void> => {
  const { choose, open, save, write } = formsOf(page, admin)
  await open('/create-first-user')
  await write('email', emailOf('admin'))
  await write('password', PASSWORD)
  await write('confirm-password', PASSWORD)
  await write('name', 'Ada')
  await page.locator('form [type="submit"]').click()
  await page.waitForURL(admin)
  await lookAt('01-empty-newsroom')

  await open('/collections/publications/create')
  await write('name', 'The Pencil')
  await write('slug', 'the-pencil')
  await write('sender__name', 'The Pencil')
  await write('sender__address', 'pencil@news.example')
  await write('listId', 'pencil.news.example')
  await write('postalAddress', '1 Graphite Row, Keswick')
  await choose('undoWindowMs', formatDuration('en', 30_000))
  await lookAt('02-publication')
  await save()

  await open('/collections/sections/create')
  await choose('publication', 'The Pencil')
  await write('name', 'Tools')
  await write('slug', 'tools')
  await save()
  await lookAt('03-section')
}

/** Creates colleagues and a subscriber over REST. */
const invite = async ({ newsroom, page }: Visit): Promise<void> => {
  const headers = { origin: newsroom.url }
  const make = async (collection: string, data: object): Promise<string> => {
    const response = await page.request.post(`${newsroom.url}/api/${collection}`, { data, headers })
    if (!response.ok()) throw new Error(`${collection}: ${await response.text()}`)
    return ((await response.json()) as { doc: { id: string } }).doc.id
  }
  for (const role of ROLES.filter((each) => each !== 'admin')) {
    await make('users', { email: emailOf(role), name: role, password: PASSWORD, role })
  }
  const publications = await page.request.get(`${newsroom.url}/api/publications`, { headers })
  const { docs } = (await publications.json()) as { docs: { id: string }[] }
  const subscriber = await make('subscribers', { address: 'reader@readers.example' })
  await make('subscriptions', { publication: docs[0]?.id, state: 'active', subscriber })
}

/** Collects two sources on the collect page, the second one twice. */
const collect = async ({ admin, lookAt, page }: Visit): Promise<void> => {
  const { choose, open, save } = formsOf(page, admin)
  await open('/collections/entries/collect')
  const put = async (title: string, answer: TextKey): Promise<void> => {
    await page.locator('#field-url').fill(`https://example.org/${title.replaceAll(' ', '-')}`)
    await page.locator('#field-title').fill(title)
    await page.locator('#collect-section').selectOption({ label: 'Tools' })
    await page.getByRole('button', { name: screenText('collect:save') }).click()
    await page.getByText(screenText(answer, { title })).waitFor()
  }
  await put('A sharper pencil', 'collect:saved')
  await put('An eraser', 'collect:saved')
  await put('An eraser', 'collect:inInbox')
  await lookAt('04-collect')
  await page.getByRole('link', { name: screenText('collect:openEntry') }).click()
  await page.locator('#field-title').waitFor()
  await choose('stage', screenText('fields:ready'))
  await save()
  await lookAt('05-entry')
}

/** Creates the next issue, its lineup by mouse and by keyboard, and its texts. */
const assemble = async ({ admin, lookAt, page }: Visit): Promise<string> => {
  const { open, saveDraft, write } = formsOf(page, admin)
  const lineup = lineupOf(page)
  await open('/collections/issues')
  await lookAt('06-no-issue-yet')
  await page.getByRole('button', { name: screenText('lineup:makeNext', { number: 1 }) }).click()
  await page.waitForURL(/\/lineup$/)
  const issueId = page.url().split('/').at(-2) ?? ''
  await page.getByRole('region', { name: screenText('lineup:inbox') }).waitFor()
  await lookAt('07-empty-lineup')
  await lineup.addSection('Tools')
  await lineup.showAll()
  await lineup.drag('A sharper pencil', 'Tools')
  await page
    .getByRole('button', {
      name: screenText('lineup:addOneTo', { name: 'Tools', title: 'An eraser' }),
    })
    .click()
  await lineup.carry('An eraser', ['ArrowUp'])
  await lineup.saved()
  const titles = await lineup.titles()
  assertThat(titles[0] === 'An eraser', `The keyboard left ${titles.join(', ')}.`)
  await lookAt('08-lineup')

  await open(`/collections/issues/${issueId}`)
  await write('title', 'Pencils of the week')
  await write('subject', SUBJECT)
  await write('preheader', 'What to write with, and what to take it back with')
  await lookAt('09-words')
  await saveDraft()
  return issueId
}

const testSend = async ({ lookAt, newsroom, page }: Visit, address: string): Promise<void> => {
  await page.goto(address)
  // Before the scripts have loaded, hydration would reset the field.
  await page.waitForLoadState('networkidle')
  await page.getByRole('textbox', { name: screenText('preview:addresses') }).fill('me@news.example')
  await lookAt('12-preview')
  await page.getByRole('button', { name: screenText('preview:send') }).click()
  await inboxAt(newsroom.inbox).waitForSubject(
    screenText('preview:testSubject', { subject: SUBJECT }),
  )
}

/** Review, approval, publication, undo, second publication, and the mail in the inbox. */
const publish = async (visit: Visit, issueId: string): Promise<string[]> => {
  const { admin, lookAt, newsroom, page } = visit
  const bar = issueBarOf(page)
  const inbox = inboxAt(newsroom.inbox)
  const address = `${admin}/collections/issues/${issueId}`
  const check = (stage: 'inReview' | 'approved'): Promise<string[]> =>
    wrongButtons({ ...visit, emailOf, issueId, password: PASSWORD, stage })
  await page.goto(`${address}/lineup`)
  await bar.sendForReview()
  await lookAt('10-in-review')
  const wrong = await check('inReview')
  await bar.approve()
  await lineupOf(page).standsStill()
  await lookAt('11-approved')
  wrong.push(...(await check('approved')))
  await testSend(visit, `${address}/preview`)
  await bar.publishAndMail()
  await lookAt('13-published')
  await bar.undo()
  await lookAt('14-undone')
  await bar.sendForReview()
  await bar.approve()
  await bar.publishAndMail()
  await page.goto(`${address}/mailing`)
  await lookAt('15-mailing')
  await inbox.waitForSubject(SUBJECT)
  await page.getByText(screenText('mailing:state_settled'), { exact: true }).first().waitFor()
  const mails = await inbox.countOf(SUBJECT)
  assertThat(mails === 1, `The one reader got ${mails} mails: what was undone went out, too.`)
  await lookAt('16-mailing-settled')
  await page.goto(`${address}/history`)
  await lookAt('17-history')
  return wrong
}

/** Visits each screen in German, and returns every message key and English text that is left. */
const readInGerman = async (visit: Visit, issueId: string): Promise<string[]> => {
  const { admin, lookAt, newsroom, page } = visit
  const wrong: string[] = []
  await page.context().addCookies([{ name: 'payload-lng', value: 'de', url: newsroom.url }])
  const issue = `/collections/issues/${issueId}`
  const paths = ['', '/collections/entries/collect', '/collections/issues', issue]
  for (const [at, path] of [...paths, `${issue}/lineup`, `${issue}/mailing`].entries()) {
    await page.goto(`${admin}${path}`)
    await page.waitForLoadState('networkidle')
    await lookAt(`de-${at + 1}`)
    wrong.push(...(await untranslatedLines(page)).map((line) => `${path} says “${line}” in German`))
  }
  return wrong
}

const folder = mkdtempSync(join(tmpdir(), 'roundup-journey-'))
const pictures = process.env.PICTURES ?? folder
const browser = await openBrowser()
const newsroom = await startNewsroom(folder)
const page = await browser.newPage()
page.setDefaultTimeout(30_000)
try {
  const { complaints, lookAt } = openScreenCheck(page, pictures)
  const visit = { admin: `${newsroom.url}/admin`, browser, lookAt, newsroom, page }
  await openTheNewsroom(visit)
  await invite(visit)
  await collect(visit)
  const issueId = await assemble(visit)
  complaints.push(...(await publish(visit, issueId)))
  complaints.push(...(await readInGerman(visit, issueId)))
  for (const complaint of complaints) printLine(complaint)
  assertThat(complaints.length === 0, `${complaints.length} complaints. Pictures: ${pictures}`)
  printLine(`From an empty newsroom to a published issue. Pictures: ${pictures}`)
} catch (error) {
  printLine(`It ended at ${page.url()}`)
  await page.screenshot({ path: join(pictures, 'where-it-ended.png') })
  throw error
} finally {
  await browser.close()
  await newsroom.stop()
  if (process.env.CI) await rm(folder, { recursive: true, force: true })
}
