import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { sampleContent } from '../support/sample-content.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { openPress } from '../support/published.js'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
  const press = openPress(newsroom.payload)
  await press.issue(await press.publication(), sampleContent())
})
afterAll(() => newsroom.close())

it('an entry says in which issues it stands, and a read of many whole ones does not look for them', async () => {
  const { payload } = newsroom
  const { docs } = await payload.find({ collection: 'entries', limit: 1, sort: 'title' })
  expect(docs[0]).toHaveProperty('issues.docs')
  const read = await payload.db.find({ collection: 'entries', limit: 1, sort: 'title' })
  expect(read.docs[0]).toMatchObject({ id: docs[0]?.id })
  expect(read.docs[0]).not.toHaveProperty('issues')
})
