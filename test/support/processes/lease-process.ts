import { appendFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

import { getPayload } from 'payload'

import { createLedger } from '../../../src/storage/ledger/index.js'
import { newId } from '../../../src/storage/write/new-id.js'
import { systemClock } from '../../../src/storage/system-clock.js'
import type { Lease, LeasedDelivery } from '../../../src/deliver/ports/ledger.js'
import { optionsOf } from '../../../src/options/plugin-options.js'

/**
 * A worker that uses the ledger alone: `lease-process.ts steady|slow|renewing MAILING FILE`. It leases rows of a
 * mailing until none is open, and appends lines `NANOSECONDS leased|freed|begun|recorded ID` to FILE.
 */
const [role = 'steady', mailingId = '', file = ''] = process.argv.slice(2)
const GROUP = 7
const SHORT_MS = 2000
const RENEWED_MS = 6000

const { default: config } = await import('../../../payload.config.js')
const payload = await getPayload({ config })
const ledger = createLedger(payload, optionsOf(payload).slugs, systemClock)
const at = systemClock()

const note = (what: string, ids: Iterable<string>, instant = process.hrtime.bigint()): void => {
  appendFileSync(file, [...ids].map((id) => `${String(instant)} ${what} ${id}\n`).join(''))
}
const idsOf = (rows: readonly LeasedDelivery[]): string[] => rows.map(({ id }) => id)

const take = async (forMs: number): Promise<{ lease: Lease; ids: readonly string[] }> => {
  const lease = { mailingId, token: newId(), workerId: String(process.pid), forMs }
  const ids = idsOf(await ledger.lease(lease, GROUP))
  note('leased', ids)
  return { lease, ids }
}
const begin = async ({ token }: Lease, ids: readonly string[]): Promise<readonly string[]> => {
  const begun = [...(await ledger.beginSubmitting(token, ids))]
  note('begun', begun)
  return begun
}
const accept = async ({ token }: Lease, ids: readonly string[]): Promise<void> => {
  const outcome = { state: 'accepted', at, reply: '250 2.0.0 Taken' } as const
  const recorded = await ledger.record(
    token,
    ids.map((deliveryId) => ({ deliveryId, outcome })),
  )
  if (recorded === ids.length) note('recorded', ids)
}

/** Records most of a group as accepted and gives one row back. */
const work = async (): Promise<void> => {
  const { ids, lease } = await take(60_000)
  const back = ids.length > 1 ? ids[0] : undefined
  const begun = await begin(
    lease,
    ids.filter((id) => id !== back),
  )
  await sleep(Math.random() * 30)
  await accept(lease, begun)
  if (back === undefined) return
  note('freed', [back])
  await ledger.record(lease.token, [{ deliveryId: back, outcome: { state: 'queued' } }])
}

/** Sleeps beyond the end of its lease: it may still record begun rows, and has lost the others. */
const oversleep = async (): Promise<void> => {
  // The lease cannot end sooner, however long its statement takes.
  const end = process.hrtime.bigint() + BigInt(SHORT_MS - 10) * 1_000_000n
  const { ids, lease } = await take(SHORT_MS)
  note('freed', ids.slice(3), end)
  const begun = await begin(lease, ids.slice(0, 3))
  await sleep(2 * SHORT_MS)
  await ledger.reclaim()
  await begin(lease, ids.slice(3))
  await accept(lease, begun)
}

/** Renews its lease beyond the first end, long before each end, however busy the machine is. */
const holdOn = async (): Promise<void> => {
  const { ids, lease } = await take(RENEWED_MS)
  for (let times = 0; times < 6; times += 1) {
    await sleep(RENEWED_MS / 5)
    await ledger.renew(lease)
  }
  await accept(lease, await begin(lease, ids))
}

if (role === 'slow') await oversleep()
if (role === 'renewing') await holdOn()
do {
  await ledger.reclaim()
  await work()
} while (await ledger.hasOpen(mailingId))
process.exit(0)
