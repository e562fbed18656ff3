import type { IssueContent } from '../domain/content.js'
import type { Actor } from '../domain/issue/issue-workflow.js'
import type { LocalizedText } from '../domain/localized-text.js'
import { newId } from '../storage/write/new-id.js'
import { systemClock } from '../storage/system-clock.js'
import type { RequestContext } from '../options/request-context.js'

type Move = {
  readonly issueId: string
  readonly actor: Pick<Actor, 'id' | 'name'>
  readonly from: string
  readonly to: string
  readonly hash?: string | null
  readonly note?: string | null
  readonly changes?: readonly LocalizedText[]
  readonly content?: IssueContent
  readonly at?: Date
}

/** Writes one row of the audit trail, past every access rule. Nobody else writes there. */
export const writeAuditEntry = async (
  { req, slugs }: RequestContext,
  { actor, at = systemClock(), changes, content, from, hash, issueId, note, to }: Move,
): Promise<void> => {
  await req.payload.db.create({
    collection: slugs.audit,
    data: {
      id: newId(),
      actor: actor.id,
      actorName: actor.name,
      at: at.toISOString(),
      changes: changes && changes.length > 0 ? changes : null,
      content: content ?? null,
      contentHash: hash ?? null,
      from,
      issue: issueId,
      note: note ?? null,
      to,
    },
    req,
  })
}
