import { withEditor } from '../editors.js'
import { composeIssueContent } from '../compose-issue-content.js'
import { findNewestEditionHash } from '../newest-edition.js'
import { systemClock } from '../../storage/system-clock.js'
import { auditStage } from '../../domain/correction.js'
import { contentHash } from '../../domain/content-hash.js'
import type { Correction } from '../../domain/correction.js'
import type { IssueTransition } from './issue-transition.js'
import { setPendingRecord } from './pending-record.js'
import { changesSinceApproval, voidedApprovalRecord } from './voided-approval.js'

type Edit = Pick<IssueTransition, 'actor' | 'data' | 'from' | 'reader'>

type Data = Record<string, unknown>

/** An edit of approved content takes the approval with it; the same content saved again does not. */
const editApproved = async (edit: Edit): Promise<Data> => {
  const { actor, data, from, reader } = edit
  const { approval } = data
  const content = await composeIssueContent(reader, data)
  if (approval?.hash === contentHash(content)) return { ...data, stage: from }
  const set = { approval: null, publishAt: null, stage: 'inReview' }
  setPendingRecord(reader.req, {
    ...voidedApprovalRecord(
      edit,
      approval,
      await changesSinceApproval(reader, data.id, approval, content),
    ),
    follow: { guard: { stage: from }, set },
    from,
    to: 'inReview',
  })
  return { ...edited(actor, data), ...set }
}

const edited = (actor: Edit['actor'], data: Edit['data']): Data => ({
  ...data,
  editors: withEditor(data.editors, actor, systemClock()),
})

/** Where an edit of a published issue leaves its correction: the first one opens it, an edit after approval voids that. */
const correctionAfter = (
  correction: Correction | null | undefined,
  hash: string,
  editionHash: string | undefined,
): Correction | null => {
  if (!correction) return hash === editionHash ? null : { stage: 'draft' }
  if (correction.stage !== 'approved' || correction.approval?.hash === hash) return correction
  return { stage: 'inReview' }
}

const editPublished = async (edit: Edit): Promise<Data> => {
  const { actor, data, reader } = edit
  const before = data.correction ?? null
  const content = await composeIssueContent(reader, data)
  const hash = contentHash(content)
  const after = correctionAfter(before, hash, await findNewestEditionHash(reader, data.id))
  if (after === before) return { ...edited(actor, data), stage: 'published' }
  const approval = before?.approval
  const changes = await changesSinceApproval(reader, data.id, approval, content)
  setPendingRecord(reader.req, {
    ...voidedApprovalRecord(edit, approval, changes),
    follow: { guard: { correction: before, stage: 'published' }, set: { correction: after } },
    from: auditStage(before?.stage ?? 'none'),
    to: auditStage(after?.stage ?? 'none'),
  })
  return { ...edited(actor, data), correction: after, stage: 'published' }
}

/** A save of the content: what it voids is noted, to be recorded after the change. */
export const saveIssueEdit = async (edit: Edit): Promise<Data> => {
  const { actor, data, from } = edit
  if (from === 'published') return editPublished(edit)
  if (from === 'approved' || from === 'scheduled') return editApproved(edit)
  return { ...edited(actor, data), stage: from }
}
