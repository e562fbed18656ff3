import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { editorActions } from '../../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
  const actions = editorActions(newsroom)
  await actions.entry(await actions.publication())
})
afterAll(() => newsroom.close())

it('an entry lists its issues, and a read of many entries does not look for them', async () => {
  const { payload } = newsroom
  const { docs } = await payload.find({ collection: 'entries', limit: 1, sort: 'title' })
  expect(docs[0]).toHaveProperty('issues.docs')
  const read = await payload.db.find({ collection: 'entries', limit: 1, sort: 'title' })
  expect(read.docs[0]).toMatchObject({ id: docs[0]?.id })
  expect(read.docs[0]).toHaveProperty('title')
  expect((read.docs[0] as { issues?: unknown }).issues).toBeUndefined()
})
