import assert from 'node:assert/strict'
import { parseArgs } from 'node:util'

import { simpleParser, type ParsedMail } from 'mailparser'
import type { Page } from 'playwright-core'

import { freePort } from '../../src/scripts/inbox/free-port.js'
import { adminPagesOf } from '../browser/admin-pages.js'
import { openBrowser } from '../browser/open-browser.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'
import { checkCommands, IMPORTED_READER, sendByWorker } from './check-commands.js'
import { brokenLinks } from './mail-links.js'
import { openScreens, watchPage } from './open-screens.js'
import type { RestClient } from './rest-client.js'
import { openCommands } from './run-command.js'
import { startApp } from './start-app.js'
import { OWNER, READER, registerOwner, SOURCE, SUBJECT, walkIssue } from './walk-issue.js'

/**
 * Uses the plugin in a built app as its people do: an issue from its draft to an inbox over REST, the command line, every
 * screen in Chromium. The app is that of examples/blank, on the database that DATABASE_URI names.
 *
 *   node --conditions=production --import tsx test/installed/run-installed.ts --folder … [--runner 'pnpm exec'] [--pictures …]
 */
const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    pictures: { type: 'string' },
    runner: { type: 'string', default: 'npx' },
  },
})
const { folder } = values
if (folder === undefined) throw new Error('--folder is missing: the built app')

const receivedMail = async ({ raws }: SmtpSink): Promise<ParsedMail> => {
  assert.equal(raws.length, 1, `The mail server took ${raws.length} messages`)
  return simpleParser(raws[0] ?? '')
}

const checkMail = (mail: ParsedMail): void => {
  assert.equal(mail.subject, SUBJECT)
  assert.equal([mail.to].flat()[0]?.text, READER)
  assert.match(mail.text ?? '', /A pencil that needs no sharpener/)
  assert.ok(mail.text?.includes(SOURCE), 'The text of the mail names no source')
  assert.ok(String(mail.html).includes(SOURCE), 'The HTML of the mail names no source')
}

const documentOf =
  ({ find }: RestClient) =>
  async (collection: string): Promise<string | undefined> => {
    const [document] = await find(`${collection}?limit=1&depth=0`)
    return document && String(document.id)
  }

const printSince = (text: string): void =>
  console.log(`${Math.round(performance.now() / 1000)} s: ${text}`)

const sink = await startSmtpSink()
const port = await freePort(0)
const url = `http://localhost:${port}`
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  PAYLOAD_SECRET: 'of-a-test',
  SERVER_URL: url,
  SMTP_URL: sink.url,
}
const app = await startApp({ folder, env, port })
const browser = await openBrowser()

/** A page that is logged in, on the dashboard of an empty newsroom. */
const openAdmin = async (): Promise<{ page: Page; faults: readonly string[] }> => {
  const page = await browser.newPage()
  page.setDefaultTimeout(60_000)
  await adminPagesOf(page, `${url}/admin`).logIn(OWNER)
  const faults = watchPage(page)
  await page.goto(`${url}/admin`, { waitUntil: 'networkidle' })
  return { page, faults }
}

try {
  const complaints: string[] = []
  const owner = await registerOwner(url)
  const { faults, page } = await openAdmin()
  printSince('the dashboard of an empty newsroom')

  const issueId = await walkIssue(url, owner)
  printSince('an issue is published over REST')
  const commands = openCommands({ folder, env, runner: values.runner.split(' ') })
  await sendByWorker(commands)
  const mail = await receivedMail(sink)
  checkMail(mail)
  printSince('its mail has arrived')
  complaints.push(...(await brokenLinks(mail, url)))

  await checkCommands(commands, { folder, issueId })
  assert.equal(sink.taken.get(IMPORTED_READER), 1)
  assert.equal(sink.taken.get(READER), 2)
  printSince('the command line works')
  const screens = await openScreens({
    page,
    admin: `${url}/admin`,
    documentOf: documentOf(owner),
    issueId,
    pictures: values.pictures,
  })
  complaints.push(...faults)
  printSince(`${screens.length} screens were opened: ${screens.join(' ')}`)
  for (const complaint of complaints) console.log(complaint)
  assert.equal(complaints.length, 0, `${complaints.length} complaints`)
} catch (error) {
  console.log(app.log().slice(-6000))
  throw error
} finally {
  await browser.close()
  await app.stop()
  await sink.close()
}
