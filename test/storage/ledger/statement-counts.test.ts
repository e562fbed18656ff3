import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createLedger } from '../../../src/storage/ledger/index.js'
import { newId } from '../../../src/storage/write/new-id.js'
import { systemClock } from '../../../src/storage/system-clock.js'
import type { AdminLedger } from '../../../src/deliver/ports/admin-ledger.js'
import type { Ledger, Outcome } from '../../../src/deliver/ports/ledger.js'
import { createAudience } from '../../support/create-audience.js'
import { isPostgresAdapter } from '../../../src/storage/databases/postgres.js'
import { sqlDialectOf } from '../../support/databases/adapters.js'
import { countStatements, type Statement, type Statements } from '../../support/count-statements.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

const at = new Date('2026-11-22T12:00:00.000Z')
const OUTCOMES: readonly Outcome[] = [
  { state: 'accepted', at, reply: '250 2.0.0 Taken' },
  { state: 'refused', at, reply: '550 5.1.1 No such user' },
  { state: 'uncertain', at, reply: 'Connection closed' },
  { state: 'deferred', at, reply: '451 later', retryAt: at },
  { state: 'postponed', until: at },
  { state: 'skipped', at, reason: 'unsubscribed' },
]

type Plan = { readonly rows: readonly Readonly<Record<string, unknown>>[] }

/** The stand-in for MongoDB does not support `explain`. */
const whereExplained = process.env.TEST_DATABASE_URI?.startsWith('mongodb') ? it.skip : it

describe("the ledger's number of statements", () => {
  let ledger: Ledger & AdminLedger
  let newsroom: Newsroom
  let statements: Statements

  beforeAll(async () => {
    newsroom = await openNewsroom()
    const { options, payload } = newsroom
    ledger = createLedger(payload, options.slugs, systemClock)
    statements = countStatements(payload, options.slugs.deliveries)
  })
  afterAll(async () => {
    await newsroom.close()
  })

  const rowsOf = (mailingId: string, count: number) =>
    Array.from({ length: count }, newId).map((id) => ({
      ...{ id, mailingId, subscriptionId: id, variant: 'all', name: undefined },
      ...{ address: `${id}@example.org`, messageId: `${id}@news.example` },
      state: 'queued' as const,
    }))

  /** Calls each method of a ledger once, and returns the number of statements of each. */
  const play = async (count: number): Promise<Readonly<Record<string, number>>> => {
    const { mailingId } = await createAudience(newsroom.payload, 0)
    const rows = rowsOf(mailingId, count)
    const ids = rows.map(({ id }) => id)
    const lease = { mailingId, token: newId(), workerId: 'one', forMs: 60_000 }
    const outcomes = ids.map((deliveryId, index) => ({
      deliveryId,
      outcome: OUTCOMES[index % OUTCOMES.length] ?? { state: 'queued' as const },
    }))
    const steps: Readonly<Record<string, () => Promise<unknown>>> = {
      enter: () => ledger.enter(rows),
      enterAgain: () => ledger.enter(rowsOf(mailingId, 0).concat(rows)),
      lease: () => ledger.lease(lease, count),
      renew: () => ledger.renew(lease),
      begin: () => ledger.beginSubmitting(lease.token, ids),
      record: () => ledger.record(lease.token, outcomes),
      reclaim: () => ledger.reclaim(),
      counts: () => ledger.counts(mailingId),
      hasOpen: () => ledger.hasOpen(mailingId),
      standing: () => ledger.totals(mailingId),
      replies: () => ledger.replies(mailingId),
      page: () => ledger.page({ mailingId, after: '', limit: count }),
      resolve: () => ledger.resolveUncertain(mailingId, ids, 'queued'),
      requeue: () => ledger.requeue(mailingId),
      skipOpen: () => ledger.skipOpen(mailingId, 'cancelled'),
    }
    const taken: Record<string, number> = {}
    for (const [name, step] of Object.entries(steps))
      taken[name] = (await statements.during(step)).length
    return taken
  }

  it('is the same for sixty rows as for six, and three at most', async () => {
    const few = await play(6)
    expect(await play(60)).toEqual(few)
    expect(Math.max(...Object.values(few))).toBeLessThanOrEqual(3)
  })

  const planOnSqlite = async ({ sql, values }: Statement): Promise<string> => {
    const dialect = sqlDialectOf(newsroom.payload)
    const rows = await dialect.query(`EXPLAIN QUERY PLAN ${sql}`, values as string[])
    return rows.map(({ detail }) => String(detail)).join('\n')
  }

  const planOnPostgres = async ({ sql, values }: Statement): Promise<string> => {
    type Client = {
      query: (sql: string, values?: readonly unknown[]) => Promise<Plan>
      release: () => void
    }
    type Pool = { connect: () => Promise<Client> }
    const db: unknown = newsroom.payload.db
    if (!isPostgresAdapter(db)) throw new Error('This runs on Postgres only.')
    const client = await (db.pool as typeof db.pool & Pool).connect()
    try {
      await client.query('VACUUM ANALYZE deliveries')
      // The planner would scan a table this small.
      await client.query('SET enable_seqscan = off; SET enable_bitmapscan = off')
      const { rows } = await client.query(`EXPLAIN ${sql}`, values)
      await client.query('RESET ALL')
      return rows.map((row) => String(row['QUERY PLAN'])).join('\n')
    } finally {
      client.release()
    }
  }

  const planOf = async (work: () => Promise<unknown>): Promise<string> => {
    const [statement] = await statements.during(work)
    if (!statement) throw new Error('Nothing was asked.')
    return (newsroom.payload.db.name === 'sqlite' ? planOnSqlite : planOnPostgres)(statement)
  }

  whereExplained('counts off its index and reads no row for it', async () => {
    const { mailingId } = await createAudience(newsroom.payload, 0)
    await ledger.enter(rowsOf(mailingId, 50))
    const covered = /USING COVERING INDEX|Index Only Scan/
    expect(await planOf(() => ledger.counts(mailingId))).toMatch(covered)
    expect(await planOf(() => ledger.totals(mailingId))).toMatch(covered)
  })

  whereExplained('finds what it leases, reclaims and looks for by an index', async () => {
    const { mailingId } = await createAudience(newsroom.payload, 0)
    const lease = { mailingId, token: newId(), workerId: 'one', forMs: 60_000 }
    const whole = /SCAN (?!free|v\b)\S*deliveries|Seq Scan on deliveries/
    for (const work of [
      () => ledger.lease(lease, 5),
      () => ledger.renew(lease),
      () => ledger.reclaim(),
      () => ledger.hasOpen(mailingId),
      () => ledger.record(lease.token, [{ deliveryId: newId(), outcome: { state: 'queued' } }]),
    ])
      expect(await planOf(work)).not.toMatch(whole)
  })
})
