import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { signToken } from '../../src/domain/addresses/tokens.js'
import { newId } from '../../src/storage/write/new-id.js'
import { signingKeys } from '../../src/storage/signing-keys.js'
import { editorActions } from '../support/editor-actions.js'
import { logInStaff, type Staff } from '../support/log-in-staff.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { publishedRows } from '../support/published-rows.js'
import { sampleContent } from '../support/sample-content.js'

let newsroom: Newsroom
let staff: Staff
let values: Readonly<Record<string, string>>

beforeAll(async () => {
  newsroom = await openNewsroom()
  newsroom.payload.logger.level = 'silent'
  const { issueId: id } = await editorActions(newsroom).issue()
  const press = publishedRows(newsroom.payload)
  const publicationId = await press.publication({ slug: 'weekly' })
  const { issueId: issue } = await press.issue(publicationId, sampleContent())
  const subscriber = await create('subscribers', {
    address: 'a@b.example',
    normalizedAddress: 'a@b.example',
  })
  const subscription = await create('subscriptions', {
    publication: publicationId,
    state: 'pending',
    subscriber,
  })
  const [key] = await signingKeys(newsroom.payload, newsroom.options)
  const token = (purpose: 'confirm' | 'preferences' | 'unsubscribe') =>
    signToken(key!, purpose, subscription)
  values = {
    ':id': id,
    'newsletters/:publication/:issue': 'newsletters/weekly/no-14',
    ':publication': 'weekly',
    ':issue': issue,
    'unsubscribe/:token': `unsubscribe/${token('unsubscribe')}`,
    'confirm/:token': `confirm/${token('confirm')}`,
    'preferences/:token': `preferences/${token('preferences')}`,
  }
  staff = await logInStaff(newsroom)
}, 60_000)
afterAll(() => newsroom.close())

const create = async (collection: string, data: object): Promise<string> =>
  String((await newsroom.payload.db.create({ collection, data: { id: newId(), ...data } })).id)

/** Every row of every collection of the app, with its versions. Log-ins of the staff are over by then. */
const everything = async (): Promise<Readonly<Record<string, string>>> => {
  const { db } = newsroom.payload
  const rows: Record<string, string> = {}
  for (const { slug, versions } of newsroom.payload.config.collections) {
    rows[slug] = JSON.stringify(await db.find({ collection: slug, pagination: false, sort: 'id' }))
    if (versions)
      rows[`${slug} versions`] = JSON.stringify(
        await db.findVersions({ collection: slug, pagination: false, sort: 'id' }),
      )
  }
  return rows
}

const readable = (): { method: string; path: string }[] =>
  newsroom.payload.config.endpoints
    .filter(({ method, path }) => path.startsWith('/roundup/') && ['get', 'head'].includes(method))
    .map(({ method, path }) => ({
      method: method.toUpperCase(),
      path: Object.entries(values)
        .reduce((filled, [name, value]) => filled.replace(name, value), path)
        .replaceAll(/:\w+/g, 'none'),
    }))

it('a GET or HEAD of any of our addresses changes nothing, whoever sends it', async () => {
  const before = await everything()
  expect(readable().length).toBeGreaterThan(25)
  let found = 0
  for (const who of [undefined, 'author', 'admin'] as const)
    for (const { method, path } of readable()) {
      const { status } = await staff.call(path, who, { method })
      expect(status).toBeLessThan(500)
      if (status === 200) found += 1
    }
  expect(found).toBeGreaterThan(40)
  expect(await everything()).toEqual(before)
}, 120_000)
