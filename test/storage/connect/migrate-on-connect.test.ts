import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { freshDatabase, type FreshDatabase } from '../../support/databases/fresh-database.js'
import { runRoundup } from '../../support/processes/run-roundup.js'

let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(async () => {
  await database.drop()
})

describe('processes that start together on an empty database', () => {
  it('migrate it once, and all work', async () => {
    const env = { DATABASE_URI: database.uri, PAYLOAD_SECRET: 'test' }
    const started = [1, 2, 3].map(() => runRoundup(['status', 'no-such-mailing'], { env }))
    for (const { code, stderr, stdout } of await Promise.all(started)) {
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr.trim()).toMatch(/^There is no mailing no-such-mailing.*$/)
    }
  })
})
