import type { Page } from 'playwright-core'

import { takePictures } from '../browser/open-browser.js'

const ISSUE_TABS = ['', '/lineup', '/preview', '/mailing', '/history', '/versions', '/api']

/** Payload's editor and its tables say this of themselves, in every app. */
const PAYLOADS_OWN = [/Download the React DevTools/]

/** Collects what goes wrong while a page is open. */
export const watchPage = (page: Page): readonly string[] => {
  const faults: string[] = []
  const add = (text: string): void => void faults.push(`${page.url()}: ${text}`)
  page.on('pageerror', ({ message }) => add(message))
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' && !PAYLOADS_OWN.some((own) => own.test(text))) add(text)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) add(`${response.url()} answered ${response.status()}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // The browser ends what the page before had begun.
    if (reason !== 'net::ERR_ABORTED') add(`${request.url()} failed: ${reason}`)
  })
  return faults
}

/** Collections that the admin's navigation leads to. */
const collectionsIn = async (page: Page): Promise<readonly string[]> => {
  const links = page.locator('nav a[href*="/admin/collections/"]')
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const slugs = paths.map((path) => /\/collections\/([^/?]+)/.exec(path)?.[1] ?? '')
  return [...new Set(slugs)].filter((slug) => slug !== '').sort()
}

type OpenArgs = {
  readonly page: Page
  readonly admin: string
  /** The id of a document of a collection, if there is one. */
  readonly documentOf: (collection: string) => Promise<string | undefined>
  readonly issueId: string
  readonly pictures: string | undefined
}

/** Opens every screen. Returns the paths; `watchPage` says what was wrong on them. */
export const openScreens = async (args: OpenArgs): Promise<readonly string[]> => {
  const { admin, documentOf, issueId, page, pictures } = args
  const opened: string[] = []
  const open = async (path: string): Promise<void> => {
    await page.goto(`${admin}${path}`, { waitUntil: 'networkidle' })
    opened.push(path)
    const name = path.replaceAll('/', '-').replace(/^-/, '') || 'dashboard'
    if (pictures !== undefined) await takePictures(page, pictures, name)
  }
  await open('')
  const collections = await collectionsIn(page)
  for (const collection of collections) {
    await open(`/collections/${collection}`)
    const id = await documentOf(collection)
    if (id !== undefined && collection !== 'issues') await open(`/collections/${collection}/${id}`)
  }
  for (const tab of ISSUE_TABS) await open(`/collections/issues/${issueId}${tab}`)
  await open('/collections/entries/collect')
  for (const made of ['issues', 'entries', 'publications', 'subscribers'])
    await open(`/collections/${made}/create`)
  await open('/account')
  return opened
}
