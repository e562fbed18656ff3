import type { Clock } from '../domain/clock.js'
import type { Sentence } from '../domain/sentence.js'
import { fulfilIntent } from './fulfil-intent.js'
import type { PublishStore } from './publish-store.js'

export type ReconcileArgs = {
  readonly clock: Clock
  readonly store: PublishStore
  /** Told of an issue that could not be helped; the others go on. */
  readonly onFailure: (issueId: string, error: unknown) => void
}

/** What a refusal says: a sentence where there is one. */
const reasonOf = (error: unknown): Sentence | string => {
  if (!(error instanceof Error)) return String(error)
  return 'told' in error ? (error.told as Sentence) : error.message
}

const publishDue = async ({ clock, onFailure, store }: ReconcileArgs): Promise<number> => {
  const issueIds = await store.due(clock())
  for (const issueId of issueIds) {
    try {
      await store.publish(issueId)
    } catch (error) {
      onFailure(issueId, error)
      await store.refuseAtHour(issueId, reasonOf(error))
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
