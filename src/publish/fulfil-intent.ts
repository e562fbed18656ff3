import type { Clock } from '../domain/clock.js'
import type { FrozenEdition, IntendedIssue, NewEdition, PublishStore } from './publish-store.js'

export type Fulfilled = { readonly editionId: string; readonly mailingId: string | null }

type Args = { readonly clock: Clock; readonly issueId: string; readonly store: PublishStore }

/**
 * Freezes the approved content. If the content is no longer what was approved, the issue goes back to review and
 * nothing goes out.
 */
const freeze = async (
  { clock, store }: Args,
  issue: IntendedIssue,
  next: Pick<NewEdition, 'kind' | 'ordinal'>,
): Promise<FrozenEdition | undefined> => {
  const { hash } = issue
  if (issue.approvedHash !== hash) {
    await store.returnToReview(issue.issueId, next.kind)
    return undefined
  }
  return store.freeze({
    ...next,
    issueId: issue.issueId,
    publicationId: issue.publicationId,
    contentHash: hash,
    content: issue.content,
    frozenAt: clock().toISOString(),
    publishedAt: issue.intent.at,
  })
}

/** Finds the edition of this intent. Editions that an unfinished undo left behind are withdrawn. */
const findEditionOfIntent = async (
  { issueId, store }: Args,
  { intent }: IntendedIssue,
): Promise<FrozenEdition | undefined> => {
  const newest = await store.newestEdition(issueId)
  if (!newest || Date.parse(newest.publishedAt) === Date.parse(intent.at)) return newest
  await store.withdraw(issueId, intent.at)
  return undefined
}

/** A correction goes to the web alone: the mailing belongs to the first edition, or there is none. */
const hold = async (
  { store }: Args,
  { intent, issueId, publicationId, undoWindowMs }: IntendedIssue,
  edition: FrozenEdition,
): Promise<string | null> => {
  if (intent.deliver === 'web' || edition.kind === 'correction') return null
  const holdUntil = new Date(Date.parse(intent.at) + undoWindowMs).toISOString()
  return store.hold({ issueId, editionId: edition.editionId, publicationId, holdUntil })
}

/**
 * Creates the edition and the mailing that an issue's intent asks for, and the further edition that its approved
 * correction asks for. May be called any number of times, by the hook that set the intent and by every reconciler: the
 * second call finds what the first one created.
 */
export const fulfilIntent = async (args: Args): Promise<Fulfilled | undefined> => {
  const { issueId, store } = args
  const issue = await store.intendedIssue(issueId)
  if (!issue) return undefined
  // Counted before the search: an edition that is frozen meanwhile is then found, or takes this ordinal and collides.
  const ordinal = await store.nextOrdinal(issueId)
  const existing = await findEditionOfIntent(args, issue)
  const edition = existing ?? (await freeze(args, issue, { kind: 'first', ordinal }))
  if (!edition) return undefined
  const mailingId = await hold(args, issue, edition)
  const isCorrected = issue.approvedHash !== undefined && issue.approvedHash !== edition.contentHash
  const newest = isCorrected ? await freeze(args, issue, { kind: 'correction', ordinal }) : edition
  if (!newest) return { editionId: edition.editionId, mailingId }
  await store.writeAppearances(issue, newest)
  return { editionId: newest.editionId, mailingId }
}
