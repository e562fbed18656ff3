import type { Access, PayloadRequest } from 'payload'

import { atLeast, type Role } from '../domain/roles.js'
import { ISSUE_STAGES, type IssueStage } from '../domain/stages.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

/** The role that each move needs. */
const NEEDED = {
  draft: 'editor',
  inReview: 'author',
  approved: 'editor',
  scheduled: 'publisher',
  published: 'publisher',
} as const satisfies Record<IssueStage, Role>

type Asked = { readonly stage?: IssueStage; readonly _status?: string }

const stageAsked = (data: Asked | undefined): IssueStage | undefined =>
  data?._status === 'published' ? 'published' : data?.stage

const neededFor = (from: IssueStage, to: IssueStage): Role => {
  if (from === 'published') return 'publisher'
  if (to === 'inReview' && from !== 'draft') return 'editor'
  return NEEDED[to]
}

const stageNow = async (
  req: PayloadRequest,
  issues: string,
  id: string | number,
): Promise<IssueStage | undefined> => {
  const row = await req.payload.db.findOne<{ id: string; stage?: IssueStage }>({
    collection: issues,
    req,
    where: { id: { equals: id } },
  })
  return row?.stage
}

const draftsOf = (role: Role): boolean | { stage: { equals: string } } =>
  atLeast(role, 'editor') || { stage: { equals: 'draft' } }

/** Without an id: making an issue, or writing many, of which somebody reaches those whose arrow is theirs. */
const mayWriteMany = (role: Role, asked: IssueStage | undefined) => {
  if (asked === undefined) return draftsOf(role)
  const theirs = ISSUE_STAGES.filter((from) => atLeast(role, neededFor(from, asked)))
  if (theirs.length === ISSUE_STAGES.length) return true
  return theirs.length > 0 && { stage: { in: theirs } }
}

const mayWriteOne = (role: Role, now: IssueStage, asked: IssueStage | undefined): boolean => {
  const isMove = asked !== undefined && (asked !== now || asked === 'published')
  if (isMove) return atLeast(role, neededFor(now, asked))
  return now === 'draft' || atLeast(role, 'editor')
}

/**
 * Who may write an issue: authors while it is a draft, editors always, and for a move the role of its arrow.
 * Yields to `overrideAccess`, as role rules do.
 */
export const issueMoves =
  ({ roleOf, slugs }: Pick<ResolvedOptions, 'roleOf' | 'slugs'>, base: Access): Access =>
  async (args) => {
    const role = roleOf(args.req.user)
    if (!role || !(await base(args))) return false
    const asked = stageAsked(args.data as Asked | undefined)
    if (args.id === undefined) return mayWriteMany(role, asked)
    const now = await stageNow(args.req, slugs.issues, args.id)
    return now === undefined || mayWriteOne(role, now, asked)
  }
