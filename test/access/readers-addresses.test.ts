import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { newId } from '../../src/storage/write/new-id.js'
import type { Role } from '../../src/domain/roles.js'
import { openStaffApis, type StaffApis, type Caller } from '../support/staff-apis.js'
import { editorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { logInStaff, type Staff } from '../support/log-in-staff.js'

/** Part of every row that has a subscriber's address, and of nothing else. */
const SECRET = 'squirrel'
const ADDRESS = `${SECRET}@example.org`

const BELOW: readonly Caller[] = ['nobody', 'author', 'editor']
const KEEPERS = ['subscribers', 'subscriptions', 'suppressions', 'deliveries'] as const

let newsroom: Newsroom
let apis: StaffApis
let staff: Staff
let issueId: string
let subscriptionId: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  newsroom.payload.logger.level = 'silent'
  const actions = editorActions(newsroom)
  const issue = await actions.issue()
  ;({ issueId } = issue)
  await actions.approve(issueId)
  await actions.move(issueId, 'published', newsroom.people.publisher)
  await enterReader(issue.publicationId)
  apis = await openStaffApis(newsroom)
  staff = await logInStaff(newsroom)
}, 60_000)
afterAll(() => newsroom.close())

const enterReader = async (publication: string): Promise<void> => {
  const { db } = newsroom.payload
  const create = async (collection: string, data: object): Promise<string> =>
    String((await db.create({ collection, data: { id: newId(), ...data } })).id)
  const subscriber = await create('subscribers', {
    address: ADDRESS,
    name: SECRET,
    normalizedAddress: ADDRESS,
  })
  subscriptionId = await create('subscriptions', { publication, state: 'active', subscriber })
  await create('suppressions', {
    addressHash: SECRET,
    at: '2026-11-27T08:00:00.000Z',
    reason: SECRET,
  })
  const mailing = await db.findOne<{ id: string }>({
    collection: 'mailings',
    where: { issue: { equals: issueId } },
  })
  await create('deliveries', {
    address: ADDRESS,
    lastReply: `550 ${SECRET}`,
    mailing: mailing?.id,
    name: SECRET,
    state: 'uncertain',
    subscription: subscriptionId,
    variant: 'all',
  })
}

const roleOf = (who: Caller): Role | undefined => (who === 'nobody' ? undefined : who)

const textAt = async (path: string, who: Caller): Promise<string> =>
  (await staff.call(path, roleOf(who))).text()

/** Every path below `/api` that answers GET, with ids of our rows as parameters. */
const everyRoute = (): string[] => {
  const { collections, endpoints } = newsroom.payload.config
  const ofCollections = collections.flatMap(({ slug }) => [
    `/${slug}?depth=5&limit=0&draft=true`,
    `/${slug}/versions?depth=5`,
    `/${slug}/count`,
  ])
  const ofEndpoints = endpoints
    .filter(({ method }) => method === 'get')
    .map(({ path }) => path.replace(':id', issueId).replaceAll(/:\w+/g, 'none'))
    .flatMap((path) => [path, `${path}?as=${subscriptionId}&depth=5`])
  return [...ofCollections, ...ofEndpoints]
}

describe("readers' addresses", () => {
  it.each(BELOW)('are shown to %s by no route of the app', async (who) => {
    const routes = everyRoute()
    expect(routes.length).toBeGreaterThan(80)
    for (const path of routes) {
      const text = await textAt(path, who)
      expect({ path, tells: text.toLowerCase().includes(SECRET) }).toEqual({ path, tells: false })
    }
  })

  it('are shown to publishers and admins', async () => {
    for (const who of ['publisher', 'admin'] as const) {
      for (const slug of KEEPERS) expect(await textAt(`/${slug}?depth=5`, who)).toContain(SECRET)
      expect(await textAt(`/roundup/issues/${issueId}/deliveries.csv`, who)).toContain(ADDRESS)
    }
  })

  it.each(BELOW)(
    'cannot be found out by %s through conditions, sorting and relations',
    async (who) => {
      const query = `[contains]=${SECRET}`
      for (const path of [
        `/subscribers?where[address]${query}`,
        `/subscriptions?where[subscriber.address]${query}`,
        `/subscriptions?sort=subscriber.address`,
        `/deliveries?where[mailing.issue][exists]=true`,
        `/subscribers/count?where[name]${query}`,
        `/subscribers/versions?where[version.address]${query}`,
        `/payload-locked-documents?where[document.value.address]${query}`,
      ])
        expect(await textAt(path, who)).not.toContain('"totalDocs":1')
      for (const source of [
        '{ SubscriberDocuments { docs { address } } }',
        '{ SubscriptionDocuments { docs { address subscriber { address } } } }',
        '{ DeliveryDocuments { docs { address name } } }',
        '{ SuppressionDocuments { docs { addressHash } } }',
        '{ countSubscriberDocuments(where: { address: { contains: "squirrel" } }) { totalDocs } }',
        `{ SubscriptionDocument(id: "${subscriptionId}") { subscriber { address } } }`,
      ]) {
        const { body, status } = await apis.graphql(source, who)
        expect({ source, status }).toEqual({ source, status: 403 })
        expect(JSON.stringify(body)).not.toContain(SECRET)
      }
    },
  )

  it.each(BELOW)('cannot be changed, exported or chosen by %s', async (who) => {
    const on = `/roundup/issues/${issueId}`
    const refused = who === 'nobody' ? 401 : 403
    for (const path of [`${on}/deliveries.csv`, `${on}/mailing/uncertain`])
      expect((await staff.call(path, roleOf(who))).status).toBe(refused)
    const letters = { body: JSON.stringify({ letters: 'squ' }), method: 'POST' }
    expect((await staff.call(`${on}/preview/readers`, roleOf(who), letters)).status).toBe(refused)
    for (const slug of KEEPERS)
      for (const method of ['PATCH', 'DELETE']) {
        const path = `/${slug}?where[id][exists]=true`
        expect((await apis.rest(path, who, { body: {}, method })).status).toBe(403)
      }
  })
})
