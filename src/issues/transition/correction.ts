import { refuse } from '../../access/refusal.js'
import { guardedUpdate } from '../../storage/guarded-update/index.js'
import { composeIssueContent } from '../compose-issue-content.js'
import { findNewestEditionHash, findNewestEdition } from '../newest-edition.js'
import { systemClock } from '../../storage/system-clock.js'
import { checkApproval, stageText } from '../../approve/check-transition.js'
import { findMissingField } from '../../approve/find-missing-field.js'
import type { IssueContent } from '../../domain/content.js'
import { contentHash } from '../../domain/content-hash.js'
import {
  auditStage,
  isCorrectionTransition,
  type Correction,
  type CorrectionState,
} from '../../domain/correction.js'
import type { LocalizedText } from '../../domain/localized-text.js'
import { localizedText } from '../../i18n/localize.js'
import type { NewsroomIssue } from '../issue-document.js'
import type { IssueTransition } from './issue-transition.js'
import { approvalArgs, faultText } from './move.js'
import { setPendingRecord, type PendingRecord } from './pending-record.js'
import { changesSinceApproval, voidedApprovalRecord } from './voided-approval.js'

type Data = Record<string, unknown>

const stands = (standing: CorrectionState): LocalizedText =>
  standing === 'none' ? localizedText('transitions:isCorrectionNone') : stageText(standing)

const standingOf = ({ data }: IssueTransition): CorrectionState => data.correction?.stage ?? 'none'

const checkArrow = (guarded: IssueTransition, to: CorrectionState): void => {
  const { from: stage, reader } = guarded
  const from = standingOf(guarded)
  if (stage !== 'published') {
    refuse(
      reader.req,
      localizedText('transitions:correctionOfPublished', { from: stageText(stage) }),
    )
  }
  if (isCorrectionTransition(from, to)) return
  if (from === 'none') refuse(reader.req, localizedText('transitions:correctionNone'))
  const values = { from: stands(from), to: stands(to) }
  refuse(reader.req, localizedText('transitions:correctionNotAllowed', values))
}

/** @returns the content of the correction, once nothing speaks against the move */
const checkedContent = async (
  guarded: IssueTransition,
  to: CorrectionState,
): Promise<IssueContent> => {
  const { data, reader } = guarded
  checkArrow(guarded, to)
  const content = await composeIssueContent(reader, data)
  const isForward = to === 'approved' || (to === 'inReview' && standingOf(guarded) === 'draft')
  const missing = isForward ? findMissingField('inReview', data) : undefined
  if (missing) refuse(reader.req, missing)
  if (isForward && (await findNewestEditionHash(reader, data.id)) === contentHash(content)) {
    refuse(reader.req, localizedText('transitions:correctionEmpty'))
  }
  if (to === 'approved') {
    const fault = checkApproval(await approvalArgs(guarded, content))
    if (fault) refuse(reader.req, faultText(fault))
  }
  return content
}

/** Names the correction that it leaves, in one statement. */
const enter = async (guarded: IssueTransition, set: Data): Promise<void> => {
  const { data, reader } = guarded
  const { req, slugs } = reader
  const guard = { correction: data.correction ?? null, stage: 'published' }
  if (await guardedUpdate(req.payload, slugs.issues, { guard, id: data.id, req, set })) return
  refuse(req, localizedText('transitions:movedMeanwhile', { now: stageText('published') }))
}

const notedMove = async (
  guarded: IssueTransition,
  to: CorrectionState,
  content: IssueContent,
): Promise<PendingRecord> => {
  const { actor, asked, data, reader } = guarded
  const from = standingOf(guarded)
  const { id: issueId } = data
  const approval = data.correction?.approval
  const noted = { from: auditStage(from), issueId, note: asked.note, to: auditStage(to) }
  if (to === 'approved')
    return { ...noted, at: guarded.begunAt, content, hash: contentHash(content) }
  if (approval) {
    const changes = await changesSinceApproval(reader, issueId, approval, content)
    return { ...voidedApprovalRecord(guarded, approval, changes), ...noted }
  }
  const isForReview = from === 'draft' && to === 'inReview'
  const isSentBack = from === 'inReview' && to === 'draft'
  return {
    ...noted,
    hash: null,
    ...(isForReview ? { event: { by: actor.id, issueId, kind: 'reviewRequested' } } : {}),
    ...(isSentBack
      ? { event: { by: actor.id, issueId, kind: 'sentBack', note: asked.note ?? '' } }
      : {}),
  }
}

/** What readers have, as the issue's own row keeps it. */
const publishedDocument = async ({ data, reader }: IssueTransition): Promise<Data> => {
  const { req, slugs } = reader
  const found = await req.payload.findByID({
    collection: slugs.issues,
    depth: 0,
    draft: false,
    id: data.id,
    overrideAccess: true,
    req,
  })
  return { ...found }
}

/**
 * Moves the correction of a published issue, which keeps standing as it is for its readers.
 *
 * @throws {Refusal} 409 with what is missing
 */
export const moveCorrection = async (
  guarded: IssueTransition,
  to: CorrectionState,
): Promise<Data> => {
  const { actor, data, reader } = guarded
  const content = await checkedContent(guarded, to)
  const at = systemClock().toISOString()
  const correction: Correction | null =
    to === 'none'
      ? null
      : {
          stage: to,
          ...(to === 'approved'
            ? { approval: { at, by: actor.id, hash: contentHash(content) } }
            : {}),
        }
  await enter(guarded, { correction })
  setPendingRecord(reader.req, await notedMove(guarded, to, content))
  const left = { correction, stage: 'published' }
  return to === 'none'
    ? {
        ...(await publishedDocument(guarded)),
        ...left,
        _status: 'published',
        editors: data.editors,
      }
    : { ...data, ...left }
}

const approvalOf = ({ correction }: NewsroomIssue, hash: string): Correction['approval'] =>
  correction?.stage === 'approved' && correction.approval?.hash === hash
    ? correction.approval
    : undefined

/** Whether a publication was broken off before its edition was frozen: what was approved is still to be frozen. */
const isUnfulfilled = async ({ data, reader }: IssueTransition, hash: string): Promise<boolean> => {
  const { approval, correction, id, intent } = data
  if (!intent || correction || approval?.hash !== hash) return false
  const newest = await findNewestEdition(reader, id)
  return !newest || Date.parse(newest.publishedAt) !== Date.parse(intent.at)
}

/**
 * Publishing what is published: nothing where the content is what readers have, else the approved correction, of which
 * a further edition is frozen after the change. A publication that a crash broke off is gone on with.
 *
 * @throws {Refusal} 409 where no approved correction has this content
 */
export const publishCorrection = async (guarded: IssueTransition): Promise<Data> => {
  const { asked, data, reader } = guarded
  const hash = contentHash(await composeIssueContent(reader, data))
  const published = { ...data, _status: 'published', stage: 'published' }
  if (await isUnfulfilled(guarded, hash)) return published
  if ((await findNewestEditionHash(reader, data.id)) === hash) {
    if (data.correction) await enter(guarded, { correction: null })
    return { ...published, correction: null }
  }
  const approval = approvalOf(data, hash)
  if (!approval) return refuse(reader.req, localizedText('transitions:correctionFirst'))
  await enter(guarded, { approval, correction: null })
  setPendingRecord(reader.req, {
    from: auditStage('approved'),
    hash,
    issueId: data.id,
    note: asked.note,
    to: 'published',
  })
  return { ...published, approval, correction: null }
}
