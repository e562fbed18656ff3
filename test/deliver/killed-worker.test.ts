import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { issueWithoutEntries } from '../compile/issue-without-entries.js'
import { buildProcess, type BuiltProcess } from '../support/processes/build-process.js'
import { workUntilSettled } from '../support/work-until-settled.js'
import { createAudience } from '../support/create-audience.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'

const READERS = 400
/** Most rows that one worker has begun at once on a server this slow. */
const AHEAD = 50

describe('a worker that is killed', () => {
  let built: BuiltProcess
  let newsroom: Newsroom
  let sink: SmtpSink
  let onDot: () => void = () => undefined

  beforeAll(async () => {
    built = buildProcess('test/support/processes/worker-process.ts')
    newsroom = await openNewsroom()
    sink = await startSmtpSink({
      slowMs: 15,
      onStep: (step) => {
        if (step === 'dot') onDot()
      },
    })
  })
  afterAll(async () => {
    built.remove()
    await sink.close()
    await newsroom.close()
  })

  const startWorker = (): ChildProcess =>
    spawn(process.execPath, [...built.run, sink.url], {
      env: {
        ...process.env,
        DATABASE_URI: newsroom.databaseUri,
        PAYLOAD_SECRET: 'test-secret',
      },
      stdio: 'ignore',
    })

  const killAfter = async (copies: number): Promise<void> => {
    const worker = startWorker()
    onDot = () => {
      if (sink.taken.size >= copies) worker.kill('SIGKILL')
    }
    const [, signal] = (await once(worker, 'exit')) as [number | null, string | null]
    onDot = () => undefined
    expect(signal).toBe('SIGKILL')
  }

  /** Ends all leases, as if their minute were over. */
  const letLeasesRunOut = (): Promise<unknown> =>
    newsroom.payload.db.updateMany({
      collection: 'deliveries',
      where: { state: { in: ['leased', 'submitting'] } },
      data: { leaseUntil: '2026-01-01T00:00:00.000Z' },
    })

  it('loses no subscriber and mails none twice: unknown outcomes stay uncertain', async () => {
    const { mailingId } = await createAudience(newsroom.payload, READERS, {
      ...issueWithoutEntries(),
    })
    await killAfter(60)
    await letLeasesRunOut()
    await killAfter(220)
    await letLeasesRunOut()
    await workUntilSettled(newsroom, sink.url)

    const { docs } = await newsroom.payload.find({
      collection: 'deliveries',
      depth: 0,
      pagination: false,
      where: { mailing: { equals: mailingId } },
    })
    const rows: readonly { address: string; state: string }[] = docs as never
    const copies = ({ address }: { address: string }): number => sink.taken.get(address) ?? 0
    const uncertain = rows.filter(({ state }) => state === 'uncertain')
    const accepted = rows.filter(({ state }) => state === 'accepted')
    expect(rows).toHaveLength(READERS)
    expect(accepted.length + uncertain.length).toBe(READERS)
    expect(accepted.filter((row) => copies(row) !== 1)).toEqual([])
    expect(uncertain.filter((row) => copies(row) > 1)).toEqual([])
    expect(uncertain.length).toBeLessThanOrEqual(2 * AHEAD)
    expect(
      await newsroom.payload.findByID({ collection: 'mailings', id: mailingId, depth: 0 }),
    ).toMatchObject({
      state: 'settled',
      counts: { accepted: accepted.length, uncertain: uncertain.length },
    })
  })
})
