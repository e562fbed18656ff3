import type { Access, PayloadRequest, Where } from 'payload'

import {
  correctionAction,
  stageAction,
  requiredRole,
  type IssueAction,
} from '../domain/issue-action.js'
import type { Correction } from '../domain/correction.js'
import { isAtLeastRole, type Role } from '../domain/roles.js'
import { ISSUE_STAGES, type IssueStage } from '../domain/issue-stages.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { localizedText } from '../i18n/localize.js'
import { Refusal } from './refusal.js'
import { isTransitionFrom, requestedChange, type RequestedChange } from './requested-change.js'

type Row = {
  readonly id: string
  readonly stage?: IssueStage
  readonly correction?: Correction | null
}

const forbiddenRefusal = (req: PayloadRequest, key: Parameters<typeof localizedText>[0]): Refusal =>
  new Refusal(req, 403, localizedText(key))

const rowOf = (req: PayloadRequest, issues: string, id: string | number): Promise<Row | null> =>
  req.payload.db.findOne<Row>({ collection: issues, req, where: { id: { equals: id } } })

const EDIT_FORBIDDEN_TEXTS = {
  inReview: 'transitions:editsInReview',
  approved: 'transitions:editsApproved',
  scheduled: 'transitions:editsScheduled',
} as const

/** Why somebody may not edit an issue that stands there; authors edit drafts, editors everything. */
const editForbidden = ({ correction, stage = 'draft' }: Row, role: Role) => {
  if (stage === 'draft' || isAtLeastRole(role, 'editor')) return undefined
  if (stage !== 'published') return EDIT_FORBIDDEN_TEXTS[stage]
  if (correction?.stage === 'draft') return undefined
  return correction ? 'transitions:editsCorrection' : 'transitions:editsPublished'
}

const requestedAction = (
  { correction, stage = 'draft' }: Row,
  asked: RequestedChange,
): IssueAction | undefined => {
  if (asked.correction) return correctionAction(correction?.stage ?? 'none', asked.correction)
  return asked.to && isTransitionFrom(stage, asked) ? stageAction(stage, asked.to) : undefined
}

/** @throws {Refusal} 403 with who may do it */
const mayWriteOne = (req: PayloadRequest, role: Role, row: Row, asked: RequestedChange): true => {
  const deed = requestedAction(row, asked)
  if (deed && !isAtLeastRole(role, requiredRole(deed)))
    throw forbiddenRefusal(req, `transitions:${deed}`)
  const why = deed ? undefined : editForbidden(row, role)
  if (why) throw forbiddenRefusal(req, why)
  return true
}

/** A write of many reaches those whose arrow is theirs. @throws {Refusal} 403 where there are none */
const mayWriteMany = (req: PayloadRequest, role: Role, { correction, to }: RequestedChange) => {
  if (correction && !isAtLeastRole(role, 'editor'))
    throw forbiddenRefusal(req, 'transitions:corrects')
  if (!to) return editableDrafts(role)
  const theirs = ISSUE_STAGES.filter((from) =>
    isAtLeastRole(role, requiredRole(stageAction(from, to))),
  )
  if (theirs.length === 0) throw forbiddenRefusal(req, `transitions:${stageAction('approved', to)}`)
  return theirs.length === ISSUE_STAGES.length || { stage: { in: theirs } }
}

const editableDrafts = (role: Role): boolean | Where =>
  isAtLeastRole(role, 'editor') || { stage: { equals: 'draft' } }

/** What the admin's form opens for writing: approved content is read until somebody takes it back to edit. */
const isFormEditable = (row: Row, role: Role): boolean => {
  const { correction, stage = 'draft' } = row
  const isOpen =
    stage === 'published' ? correction && correction.stage !== 'approved' : stage !== 'approved'
  return Boolean(isOpen) && stage !== 'scheduled' && editForbidden(row, role) === undefined
}

/** A version that was published asks to be so again when it is restored, which Payload says in `data` alone. */
const requestWithVersion = (req: PayloadRequest, data: unknown): RequestedChange | undefined => {
  const asked = requestedChange(req)
  const isPublished = (data as { _status?: unknown } | undefined)?._status === 'published'
  return asked && isPublished && !asked.correction ? { ...asked, to: 'published' } : asked
}

/**
 * Who may write an issue: authors while it is a draft, editors always, and for a move the role of its arrow. Yields to
 * `overrideAccess`, as role rules do. Where nothing is written, and somebody only asks what they may do, it says what
 * the form lets them do.
 *
 * @throws {Refusal} 403 of a write, with a sentence that says who may do it
 */
export const issueUpdateAccess =
  ({ roleOf, slugs }: Pick<ResolvedOptions, 'roleOf' | 'slugs'>): Access =>
  async ({ data, id, req }) => {
    const role = roleOf(req.user)
    const asked = requestWithVersion(req, data)
    if (!role) {
      if (asked) throw forbiddenRefusal(req, 'transitions:newsroomOnly')
      return false
    }
    if (id === undefined) return asked ? mayWriteMany(req, role, asked) : editableDrafts(role)
    const row = await rowOf(req, slugs.issues, id)
    if (!row) return true
    return asked ? mayWriteOne(req, role, row, asked) : isFormEditable(row, role)
  }
