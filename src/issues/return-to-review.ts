import type { RequestContext } from '../options/request-context.js'
import { describeChanges } from '../approve/describe-changes.js'
import type { FlatIssue } from '../compose/documents.js'
import type { Approval } from '../domain/issue/issue-workflow.js'
import type { LocalizedText } from '../domain/localized-text.js'
import { optionsOf } from '../options/plugin-options.js'
import type { EditionKind } from '../publish/publish-store.js'
import { localizedText } from '../i18n/localize.js'
import { findApprovedContent } from './approved-content.js'
import { retryConflicts } from '../storage/write/conflicts.js'
import { guardedUpdate } from '../storage/guarded-update/index.js'
import { composeIssueContent } from './compose-issue-content.js'
import { nestedRequest } from '../storage/write/nested-request.js'
import { notifyNewsroom } from '../notifications/notify-newsroom.js'
import { writeAuditEntry } from './audit-log.js'

const ROUNDUP = { id: 'system', name: 'Roundup' } as const

type Row = FlatIssue & { readonly stage?: string; readonly approval?: Approval | null }

type Guard = { readonly from: string; readonly set: Readonly<Record<string, unknown>> }

/**
 * Updates the row in one statement, then writes a version with the same state. After a crash between the two, the row
 * counts.
 */
const moveRow = async (
  { req, slugs }: RequestContext,
  id: string,
  { from, set }: Guard,
): Promise<boolean> => {
  const collection = slugs.issues
  if (!(await guardedUpdate(req.payload, collection, { guard: { stage: from }, id, req, set }))) {
    return false
  }
  await retryConflicts(() =>
    req.payload.update({
      collection,
      data: {},
      draft: true,
      id,
      overrideAccess: true,
      req: nestedRequest(req),
    }),
  )
  return true
}

const BACK = {
  _status: 'draft',
  approval: null,
  intent: null,
  publishAt: null,
  publishedAt: null,
  stage: 'inReview',
} as const

/** A correction that cannot be frozen leaves the published issue as it is. */
const CORRECTION_BACK = { approval: null, correction: { stage: 'inReview' } } as const

/** Takes an issue back to review whose content is no longer what was approved, with a row in the audit trail. */
export const returnToReview = async (
  context: RequestContext,
  issueId: string,
  kind: EditionKind,
): Promise<void> => {
  const set = kind === 'first' ? BACK : CORRECTION_BACK
  if (!(await moveRow(context, issueId, { from: 'published', set }))) return
  await writeAuditEntry(context, {
    actor: ROUNDUP,
    changes: [localizedText('transitions:changedBeforeFreeze')],
    from: 'published',
    issueId,
    to: kind === 'first' ? 'inReview' : 'correctionInReview',
  })
}

const changesOf = async (context: RequestContext, row: Row): Promise<readonly LocalizedText[]> => {
  const approved = row.approval && (await findApprovedContent(context, row.id, row.approval.hash))
  return approved ? describeChanges(approved, await composeIssueContent(context, row)) : []
}

/**
 * Takes a scheduled issue back to review that cannot be published at its time. The worker that moves it first writes
 * the one row of the audit trail and notifies whoever scheduled it.
 */
export const refuseScheduledPublish = async (
  context: RequestContext,
  issueId: string,
  reason: LocalizedText,
): Promise<void> => {
  const { req, slugs } = context
  const found = await req.payload.findByID({
    collection: slugs.issues,
    depth: 0,
    disableErrors: true,
    id: issueId,
    overrideAccess: true,
    req,
  })
  if (!found) return
  const row = found as Row
  const changes = await changesOf(context, row)
  if (!(await moveRow(context, issueId, { from: 'scheduled', set: BACK }))) return
  await writeAuditEntry(context, {
    actor: ROUNDUP,
    changes: [localizedText('transitions:scheduledPublishFailed', { reason }), ...changes],
    from: 'scheduled',
    hash: row.approval?.hash ?? null,
    issueId,
    to: 'inReview',
  })
  const scheduledBy = row.approval?.scheduledBy ?? row.approval?.by ?? ROUNDUP.id
  await notifyNewsroom(req, optionsOf(req.payload), {
    issueId,
    kind: 'publishRefused',
    reason,
    scheduledBy,
  })
}
