import type { Access, PayloadRequest, Where } from 'payload'

import { correctionDeedOf, deedOf, neededFor, type Deed } from '../domain/needed-role.js'
import type { Correction } from '../domain/correction.js'
import { atLeast, type Role } from '../domain/roles.js'
import { ISSUE_STAGES, type IssueStage } from '../domain/stages.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { sentence } from '../i18n/localize.js'
import { Refusal } from './refusal.js'
import { isMoveFrom, writeAskedOf, type WriteAsked } from './requested-change.js'

type Row = {
  readonly id: string
  readonly stage?: IssueStage
  readonly correction?: Correction | null
}

const forbidden = (req: PayloadRequest, key: Parameters<typeof sentence>[0]): Refusal =>
  new Refusal(req, 403, sentence(key))

const rowOf = (req: PayloadRequest, issues: string, id: string | number): Promise<Row | null> =>
  req.payload.db.findOne<Row>({ collection: issues, req, where: { id: { equals: id } } })

const EDITED = {
  inReview: 'moves:editsInReview',
  approved: 'moves:editsApproved',
  scheduled: 'moves:editsScheduled',
} as const

/** Why somebody may not edit an issue that stands there; authors edit drafts, editors everything. */
const editForbidden = ({ correction, stage = 'draft' }: Row, role: Role) => {
  if (stage === 'draft' || atLeast(role, 'editor')) return undefined
  if (stage !== 'published') return EDITED[stage]
  if (correction?.stage === 'draft') return undefined
  return correction ? 'moves:editsCorrection' : 'moves:editsPublished'
}

const deedAsked = ({ correction, stage = 'draft' }: Row, asked: WriteAsked): Deed | undefined => {
  if (asked.correction) return correctionDeedOf(correction?.stage ?? 'none', asked.correction)
  return asked.to && isMoveFrom(stage, asked) ? deedOf(stage, asked.to) : undefined
}

/** @throws {Refusal} 403 with who may do it */
const mayWriteOne = (req: PayloadRequest, role: Role, row: Row, asked: WriteAsked): true => {
  const deed = deedAsked(row, asked)
  if (deed && !atLeast(role, neededFor(deed))) throw forbidden(req, `moves:${deed}`)
  const why = deed ? undefined : editForbidden(row, role)
  if (why) throw forbidden(req, why)
  return true
}

/** A write of many reaches those whose arrow is theirs. @throws {Refusal} 403 where there are none */
const mayWriteMany = (req: PayloadRequest, role: Role, { correction, to }: WriteAsked) => {
  if (correction && !atLeast(role, 'editor')) throw forbidden(req, 'moves:corrects')
  if (!to) return draftsOf(role)
  const theirs = ISSUE_STAGES.filter((from) => atLeast(role, neededFor(deedOf(from, to))))
  if (theirs.length === 0) throw forbidden(req, `moves:${deedOf('approved', to)}`)
  return theirs.length === ISSUE_STAGES.length || { stage: { in: theirs } }
}

const draftsOf = (role: Role): boolean | Where =>
  atLeast(role, 'editor') || { stage: { equals: 'draft' } }

/** What the admin's form opens for writing: approved content is read until somebody takes it back to edit. */
const opensForWriting = (row: Row, role: Role): boolean => {
  const { correction, stage = 'draft' } = row
  const isOpen =
    stage === 'published' ? correction && correction.stage !== 'approved' : stage !== 'approved'
  return Boolean(isOpen) && stage !== 'scheduled' && editForbidden(row, role) === undefined
}

/** A version that was published asks to be so again when it is restored, which Payload says in `data` alone. */
const askedBy = (req: PayloadRequest, data: unknown): WriteAsked | undefined => {
  const asked = writeAskedOf(req)
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
export const issueMoves =
  ({ roleOf, slugs }: Pick<ResolvedOptions, 'roleOf' | 'slugs'>): Access =>
  async ({ data, id, req }) => {
    const role = roleOf(req.user)
    const asked = askedBy(req, data)
    if (!role) {
      if (asked) throw forbidden(req, 'moves:newsroomOnly')
      return false
    }
    if (id === undefined) return asked ? mayWriteMany(req, role, asked) : draftsOf(role)
    const row = await rowOf(req, slugs.issues, id)
    if (!row) return true
    return asked ? mayWriteOne(req, role, row, asked) : opensForWriting(row, role)
  }
