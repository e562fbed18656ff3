import type { Clock } from '../domain/clock.js'
import { fulfilIntent } from './fulfil-intent.js'
import type { PublishStore } from './publish-store.js'

/**
 * Fulfils every intent that a crash left without its edition or mailing.
 *
 * @returns how many issues were looked at
 */
export const reconcile = async (args: { clock: Clock; store: PublishStore }): Promise<number> => {
  const issueIds = await args.store.unfulfilled()
  for (const issueId of issueIds) await fulfilIntent({ ...args, issueId })
  return issueIds.length
}
