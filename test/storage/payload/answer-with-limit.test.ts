import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { openStaffApis, type StaffApis } from '../../support/staff-apis.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

let newsroom: Newsroom
let apis: StaffApis

beforeAll(async () => {
  newsroom = await openNewsroom()
  apis = await openStaffApis(newsroom)
})
afterAll(() => newsroom.close())

it.each([
  'PayloadPreferences(pagination: false)',
  'PayloadPreferences(limit: 0)',
  'EntryDocuments(pagination: false, where: { sources__url: { equals: "nowhere" } })',
  'IssueDocuments(limit: 0, where: { highlights__entry: { equals: "nowhere" } })',
  'IssueDocuments(draft: true, limit: 0, where: { highlights__entry: { equals: "nowhere" } })',
  'versionsEntryDocuments(limit: 0, where: { version__sources__url: { equals: "nowhere" } })',
])('an empty list has a limit when everything is requested: %s', async (question) => {
  const { body, message } = await apis.graphql(`{ ${question} { limit totalDocs } }`, 'editor')
  expect(message).toBeUndefined()
  expect(JSON.stringify(body)).toContain('"totalDocs":0')
})
