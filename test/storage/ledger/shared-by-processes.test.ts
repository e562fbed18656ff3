import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createLedger } from '../../../src/storage/ledger/index.js'
import { newId } from '../../../src/storage/write/new-id.js'
import { systemClock } from '../../../src/storage/system-clock.js'
import { createAudience } from '../../support/create-audience.js'
import { buildProcess, type BuiltProcess } from '../../support/processes/build-process.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

const ROWS = 150
const PATIENCE_MS = 150_000

type Note = { readonly at: bigint; readonly what: string; readonly id: string }

describe('processes that share a mailing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'roundup-leases-'))
  let built: BuiltProcess
  let mailingId: string
  let newsroom: Newsroom
  let notes: readonly Note[]

  const enter = async (): Promise<void> => {
    const ledger = createLedger(newsroom.payload, newsroom.options.slugs, systemClock)
    const ids = Array.from({ length: ROWS }, newId)
    await ledger.enter(
      ids.map((id) => ({
        ...{ id, mailingId, subscriptionId: id, variant: 'all', name: undefined },
        ...{ address: `${id}@example.org`, messageId: `${id}@news.example`, state: 'queued' },
      })),
    )
  }
  const run = async (role: string): Promise<readonly Note[]> => {
    const file = join(folder, newId())
    const { NODE_OPTIONS: _flags, ...environment } = process.env
    const child = spawn(process.execPath, [...built.run, role, mailingId, file], {
      env: { ...environment, DATABASE_URI: newsroom.databaseUri },
      stdio: 'ignore',
    })
    const [code] = (await once(child, 'exit')) as [number | null]
    expect([role, code]).toEqual([role, 0])
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const [at = '0', what = '', id = ''] = line.split(' ')
        return { at: BigInt(at), what, id }
      })
  }
  const ofEachRow = (...what: string[]): Map<string, string[]> => {
    const rows = new Map<string, string[]>()
    for (const note of notes)
      if (what.includes(note.what)) rows.set(note.id, [...(rows.get(note.id) ?? []), note.what])
    return rows
  }

  beforeAll(async () => {
    built = buildProcess('test/support/processes/lease-process.ts')
    newsroom = await openNewsroom()
    mailingId = (await createAudience(newsroom.payload, 0)).mailingId
    await enter()
    const told = await Promise.all(['slow', 'renewing', 'steady'].map(run))
    notes = told.flat().sort((one, other) => (one.at < other.at ? -1 : 1))
  }, PATIENCE_MS)
  afterAll(async () => {
    built.remove()
    rmSync(folder, { recursive: true })
    await newsroom.close()
  })

  it('never hold one row at the same time', () => {
    const held = ofEachRow('leased', 'freed')
    expect(held.size).toBe(ROWS)
    for (const events of held.values())
      expect(events).toEqual(events.map((_, index) => (index % 2 === 0 ? 'leased' : 'freed')))
    expect([...held.values()].some(({ length }) => length > 2)).toBe(true)
  })

  it('begin and record every row exactly once, also renewed and late ones', async () => {
    const done = ofEachRow('begun', 'recorded')
    expect(done.size).toBe(ROWS)
    for (const events of done.values()) expect(events).toEqual(['begun', 'recorded'])
    const ledger = createLedger(newsroom.payload, newsroom.options.slugs, systemClock)
    expect(await ledger.counts(mailingId)).toMatchObject({ accepted: ROWS, uncertain: 0 })
  })
})
