import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { simpleParser } from 'mailparser'

import { newId } from '../../src/storage/write/new-id.js'
import { editorActions } from '../support/editor-actions.js'
import { type HostApp, openHostApp } from '../support/host-app.js'
import { startSmtpSink } from '../support/smtp/smtp-sink.js'
import { openVisitor } from '../support/visitor.js'
import { workUntilSettled } from '../support/work-until-settled.js'

const ORIGIN = 'https://news.example'

let app: HostApp
let raw: Buffer

/** Publishes an issue that goes to one reader. */
const publish = async (publication: string): Promise<void> => {
  const { approve, issue, move } = editorActions(app)
  const { issueId } = await issue({ publication })
  await approve(issueId)
  await move(issueId, 'published', app.people.publisher)
}

beforeAll(async () => {
  app = await openHostApp()
  const { payload } = app
  const publication = await editorActions(app).publication({ slug: '週刊人工知能速報' })
  const address = 'reader@example.org'
  const subscriber = newId()
  await payload.db.create({
    collection: 'subscribers',
    data: { id: subscriber, address, normalizedAddress: address },
  })
  await payload.db.create({
    collection: 'subscriptions',
    data: { id: newId(), publication, state: 'active', subscriber },
  })
  await publish(publication)
  const sink = await startSmtpSink()
  await workUntilSettled(app, sink.url)
  const [first] = sink.raws
  raw = first ?? Buffer.alloc(0)
  await sink.close()
}, 120_000)
afterAll(() => app.close())

const oursIn = (text: string): string[] =>
  [...text.matchAll(/https:\/\/news\.example[^\s"'<>)]*/g)].map(([url]) =>
    url.replaceAll('&amp;', '&'),
  )

/** Every address of this app in a message: in its header fields, its HTML and its text. */
const addresses = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { headerLines, html, text } = await simpleParser(raw)
  const fields = headerLines.filter(({ key }) => key.startsWith('list-'))
  return new Map([
    ...fields.map(({ key, line }): [string, string[]] => [
      key,
      oursIn(line.replace(/\r?\n\s/g, '')),
    ]),
    ['html', oursIn(html || '')],
    ['text', oursIn(text ?? '')],
  ])
}

it('every link of a mail answers in a host without pages of its own', async () => {
  const found = await addresses()
  for (const part of ['list-unsubscribe', 'list-archive', 'list-help', 'html', 'text'])
    expect([part, found.get(part)?.length ?? 0]).toEqual([part, expect.any(Number)])
  expect(found.get('html')?.length).toBeGreaterThan(3)
  expect(found.get('text')?.length).toBeGreaterThan(3)
  for (const part of ['list-unsubscribe', 'list-archive', 'list-help'])
    expect(found.get(part)).toHaveLength(1)
  const visitor = openVisitor(app)
  for (const address of new Set([...found.values()].flat())) {
    const path = new URL(address).href.slice(`${ORIGIN}/api`.length)
    for (const method of ['GET', 'HEAD']) {
      const { headers, status } = await visitor.fetch(path, { method })
      expect([method, address, status]).toEqual([method, address, 200])
      expect(headers.get('content-type')).toMatch(/^(?:text\/html|image\/)/)
    }
  }
})

it('the header fields name addresses of letters, digits and hyphens alone', async () => {
  const found = await addresses()
  for (const part of ['list-archive', 'list-help'])
    expect(found.get(part)?.[0]).toMatch(
      /^https:\/\/news\.example\/api\/roundup\/archive\/[a-z\d-]+$/,
    )
})
