import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload } from 'payload'

import type { KillableProcess } from './process-pool.js'
import type { ChaosMailing } from './setup.js'

type Held = { readonly id: string; readonly address: string; readonly state: string }

const heldBy = async (payload: Payload, pid: number): Promise<readonly Held[]> => {
  const { docs: workers } = await payload.db.find<{ id: string }>({
    collection: 'roundup-workers',
    pagination: false,
    where: { pid: { equals: pid } },
  })
  const ids = workers.map(({ id }) => id)
  if (ids.length === 0) return []
  const { docs } = await payload.db.find<Held>({
    collection: 'deliveries',
    pagination: false,
    where: {
      and: [{ leaseWorker: { in: ids } }, { state: { in: ['leased', 'submitting'] } }],
    },
  })
  return docs
}

/** The rows that each kill interrupted after they had begun, which become uncertain. */
export type KillCosts = {
  readonly addresses: Set<string>
  readonly perKill: number[]
  /** Kills of processes that held rows. */
  landed: number
}

export const noKillCosts = (): KillCosts => ({ addresses: new Set(), landed: 0, perKill: [] })

/** By then a statement that was sent before the kill has been carried out, or never will be. */
const LAST_STATEMENT_MS = 500

/** Records the rows that a killed process held. */
export const countKillCosts = async (
  { newsroom: { payload } }: ChaosMailing,
  { pid }: Pick<KillableProcess, 'pid'>,
  toll: KillCosts,
): Promise<void> => {
  await sleep(LAST_STATEMENT_MS)
  const held = await heldBy(payload, pid)
  const begun = held.filter(({ state }) => state === 'submitting')
  for (const { address } of begun) toll.addresses.add(address)
  toll.perKill.push(begun.length)
  if (held.length > 0) toll.landed += 1
}
