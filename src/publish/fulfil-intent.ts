import type { Clock } from '../domain/clock.js'
import { contentHash } from '../domain/content-hash.js'
import type { FrozenEdition, IntendedIssue, PublishStore } from './publish-store.js'

export type Fulfilled = { readonly editionId: string; readonly mailingId: string | null }

type Args = { readonly clock: Clock; readonly issueId: string; readonly store: PublishStore }

const freezeFirst = async (
  { clock, store }: Args,
  issue: IntendedIssue,
  ordinal: number,
): Promise<FrozenEdition | undefined> => {
  const hash = contentHash(issue.content)
  if (issue.approvedHash !== hash) {
    await store.sendBack(
      issue.issueId,
      'The content changed between its publication and its freezing, so nothing went out. Review it again.',
    )
    return undefined
  }
  return store.freeze({
    issueId: issue.issueId,
    publicationId: issue.publicationId,
    ordinal,
    kind: 'first',
    contentHash: hash,
    content: issue.content,
    frozenAt: clock().toISOString(),
    publishedAt: issue.intent.at,
  })
}

/** The edition made from this very intent; one that an undo left behind half way is withdrawn. */
const standingEdition = async (
  { issueId, store }: Args,
  { intent }: IntendedIssue,
): Promise<FrozenEdition | undefined> => {
  const newest = await store.newestEdition(issueId)
  if (!newest || Date.parse(newest.publishedAt) === Date.parse(intent.at)) return newest
  await store.withdraw(newest.editionId)
  return undefined
}

/**
 * Makes the edition and the mailing that an issue's intent asks for. May be called any number of times, by the hook
 * that set the intent and by every reconciler: the second call finds what the first made.
 *
 * @returns the ids, or `undefined` when the issue has no intent or its content is no longer what was approved
 */
export const fulfilIntent = async (args: Args): Promise<Fulfilled | undefined> => {
  const { issueId, store } = args
  const issue = await store.intendedIssue(issueId)
  if (!issue) return undefined
  // Counted before looking: an edition frozen meanwhile is then found, or takes this ordinal and collides.
  const ordinal = await store.nextOrdinal(issueId)
  const edition = (await standingEdition(args, issue)) ?? (await freezeFirst(args, issue, ordinal))
  if (!edition) return undefined
  await store.appear(issue, edition)
  if (issue.intent.deliver === 'web') return { editionId: edition.editionId, mailingId: null }
  const holdUntil = new Date(Date.parse(issue.intent.at) + issue.undoWindowMs).toISOString()
  const mailingId = await store.hold({
    issueId,
    editionId: edition.editionId,
    publicationId: issue.publicationId,
    holdUntil,
  })
  return { editionId: edition.editionId, mailingId }
}
