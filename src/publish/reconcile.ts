import type { Clock } from '../domain/clock.js'
import { fulfilIntent } from './fulfil-intent.js'
import type { PublishStore } from './publish-store.js'

export type ReconcileArgs = {
  readonly clock: Clock
  readonly store: PublishStore
  /** Told of an issue that could not be helped; the others go on. */
  readonly onFailure: (issueId: string, error: unknown) => void
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

const publishDue = async ({ clock, onFailure, store }: ReconcileArgs): Promise<number> => {
  const issueIds = await store.due(clock())
  for (const issueId of issueIds) {
    try {
      await store.publish(issueId)
    } catch (error) {
      onFailure(issueId, error)
      await store.sendBack(issueId, `It could not be published at its hour: ${messageOf(error)}`)
    }
  }
  return issueIds.length
}

/**
 * Publishes what is due, and fulfils every intent that a crash left without its edition or mailing.
 *
 * @returns how many issues were looked at
 */
export const reconcile = async (args: ReconcileArgs): Promise<number> => {
  const due = await publishDue(args)
  const issueIds = await args.store.unfulfilled()
  for (const issueId of issueIds) {
    try {
      await fulfilIntent({ ...args, issueId })
    } catch (error) {
      args.onFailure(issueId, error)
    }
  }
  return due + issueIds.length
}
