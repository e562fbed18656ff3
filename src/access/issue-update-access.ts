import type { Access, PayloadRequest, Where } from 'payload'

import {
  correctionAction,
  stageAction,
  requiredRole,
  type IssueAction,
} from '../domain/issue/issue-action.js'
import { isAtLeastRole, type Role } from '../domain/roles.js'
import { ISSUE_STAGES } from '../domain/issue/issue-stages.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { localizedFault, localizedText } from '../i18n/localize.js'
import type { Fault } from '../domain/fault.js'
import {
  isTransitionFrom,
  transitionContext,
  type RequestedChange,
  type RoutedRow,
} from '../domain/issue/transition-context.js'

type Row = Pick<RoutedRow, 'correction' | 'stage'>

const forbiddenRefusal = (key: Parameters<typeof localizedText>[0]): Fault =>
  localizedFault('MOVE_FORBIDDEN', localizedText(key))

/** The row that the write was routed by. A request that only asks what it may do was not routed, so its row is read. */
const rowOf = async (
  req: PayloadRequest,
  issues: string,
  id: string | number,
): Promise<Row | undefined> => {
  const routed = transitionContext(req).rows?.find((row) => row.id === id)
  if (routed) return routed
  const where = { id: { equals: id } }
  return (await req.payload.db.findOne<RoutedRow>({ collection: issues, req, where })) ?? undefined
}

const EDIT_FORBIDDEN_TEXTS = {
  inReview: 'transitions:editsInReview',
  approved: 'transitions:editsApproved',
  scheduled: 'transitions:editsScheduled',
} as const

/** Why this role may not edit an issue in this stage: authors edit drafts, editors edit everything. */
const editForbidden = ({ correction, stage = 'draft' }: Row, role: Role) => {
  if (stage === 'draft' || isAtLeastRole(role, 'editor')) return undefined
  if (stage !== 'published') return EDIT_FORBIDDEN_TEXTS[stage]
  if (correction?.stage === 'draft') return undefined
  return correction ? 'transitions:editsCorrection' : 'transitions:editsPublished'
}

const requestedAction = (
  { correction, stage = 'draft' }: Row,
  requested: RequestedChange,
): IssueAction | undefined => {
  if (requested.correction)
    return correctionAction(correction?.stage ?? 'none', requested.correction)
  return requested.to && isTransitionFrom(stage, requested)
    ? stageAction(stage, requested.to)
    : undefined
}

/** @throws {Fault} MOVE_FORBIDDEN with who may do it */
const checkWriteOfOne = (role: Role, row: Row, requested: RequestedChange): true => {
  const action = requestedAction(row, requested)
  if (action && !isAtLeastRole(role, requiredRole(action)))
    throw forbiddenRefusal(`transitions:${action}`)
  const why = action ? undefined : editForbidden(row, role)
  if (why) throw forbiddenRefusal(why)
  return true
}

/**
 * A write of many issues reaches those whose transition the role may make.
 *
 * @throws {Fault} MOVE_FORBIDDEN where there are none
 */
const checkWriteOfMany = (role: Role, { correction, to }: RequestedChange) => {
  if (correction && !isAtLeastRole(role, 'editor')) throw forbiddenRefusal('transitions:corrects')
  if (!to) return editableDrafts(role)
  const theirs = ISSUE_STAGES.filter((from) =>
    isAtLeastRole(role, requiredRole(stageAction(from, to))),
  )
  if (theirs.length === 0) throw forbiddenRefusal(`transitions:${stageAction('approved', to)}`)
  return theirs.length === ISSUE_STAGES.length || { stage: { in: theirs } }
}

const editableDrafts = (role: Role): boolean | Where =>
  isAtLeastRole(role, 'editor') || { stage: { equals: 'draft' } }

/** Whether the admin's form is editable. Approved content is read-only until somebody takes it back to edit. */
const isFormEditable = (row: Row, role: Role): boolean => {
  const { correction, stage = 'draft' } = row
  const isOpen =
    stage === 'published' ? correction && correction.stage !== 'approved' : stage !== 'approved'
  return Boolean(isOpen) && stage !== 'scheduled' && editForbidden(row, role) === undefined
}

/** A restored version that was published asks to be published again, which Payload says in `data` alone. */
const requestWithVersion = (req: PayloadRequest, data: unknown): RequestedChange | undefined => {
  const requested = transitionContext(req).requested
  const isPublished = (data as { _status?: unknown } | undefined)?._status === 'published'
  return requested && isPublished && !requested.correction
    ? { ...requested, to: 'published' }
    : requested
}

/**
 * Who may write an issue: authors while it is a draft, editors always, and for a transition whoever has its role.
 * `overrideAccess` passes by it, as by every role. Without a write, when somebody only asks what they may do, it
 * answers whether the form is editable.
 */
export const issueUpdateAccess =
  ({ roleOf, slugs }: Pick<ResolvedOptions, 'roleOf' | 'slugs'>): Access =>
  async ({ data, id, req }) => {
    const role = roleOf(req.user)
    const requested = requestWithVersion(req, data)
    if (!role) {
      if (requested) throw forbiddenRefusal('transitions:newsroomOnly')
      return false
    }
    if (id === undefined)
      return requested ? checkWriteOfMany(role, requested) : editableDrafts(role)
    const row = await rowOf(req, slugs.issues, id)
    if (!row) return true
    return requested ? checkWriteOfOne(role, row, requested) : isFormEditable(row, role)
  }
