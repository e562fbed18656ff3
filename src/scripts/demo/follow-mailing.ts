import { setTimeout as sleep } from 'node:timers/promises'

import { Presets, SingleBar } from 'cli-progress'

import { Fault } from '../../domain/fault.js'
import { mailingStatus, type PrintedStatus } from '../../cli/mailing-status.js'
import type { Newsroom } from '../../cli/open-newsroom.js'

const POLL_MS = 250
const TIMEOUT_MS = 120_000

const isOver = ({ state }: PrintedStatus): boolean =>
  ['settled', 'cancelled', 'paused'].includes(state)

const countDone = ({ counts }: PrintedStatus): number =>
  counts.accepted + counts.refused + counts.uncertain + counts.skipped

const countAll = ({ counts }: PrintedStatus): number =>
  Object.values(counts).reduce((sum, number) => sum + number, 0)

/** Shows a progress bar on standard error until a mailing has ended. */
export const followMailing = async (
  newsroom: Newsroom,
  mailingId: string,
): Promise<PrintedStatus> => {
  const bar = new SingleBar(
    { format: '  {state} [{bar}] {value} of {total}', noTTYOutput: false, stream: process.stderr },
    Presets.shades_classic,
  )
  let status = await mailingStatus(newsroom, mailingId)
  bar.start(Math.max(countAll(status), 1), 0, { state: status.state })
  for (let waited = 0; !isOver(status); waited += POLL_MS) {
    if (waited > TIMEOUT_MS)
      throw new Fault(
        'TRANSPORT_UNREACHABLE',
        `The mailing is still ${status.state} after two minutes; look into worker.log.`,
      )
    await sleep(POLL_MS)
    status = await mailingStatus(newsroom, mailingId)
    bar.setTotal(Math.max(countAll(status), 1))
    bar.update(countDone(status), { state: status.state })
  }
  bar.stop()
  return status
}
