import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { refuse } from '../../access/refusal.js'
import { setRequestedChange, type RequestedChange } from '../../access/requested-change.js'
import { stageText } from '../../approve/check-transition.js'
import type { IssueStage } from '../../domain/issue-stages.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { localizedText } from '../../i18n/localize.js'
import { readRequestedChange, type WriteData } from './read-requested-change.js'
import { refuseInvalidIssue } from './refuse-invalid-issue.js'

/** In a request's context: the version is restored as a draft, not over what readers have. */
export const RESTORES_AS_DRAFT = 'roundupRestoresDraft'

type WriteArgs = {
  data?: WriteData
  draft?: boolean
  autosave?: boolean
  duplicateFromID?: string | number
  id?: string | number
  where?: Where
} & Record<string, unknown>

type Row = { readonly id: string; readonly stage?: IssueStage; readonly _status?: string }

/** What an issue's own row alone says; taken from requests that move it, and never from an edit. */
const ofMoves = ({ correction: _correction, publishAt: _at, zone: _zone, ...data }: WriteData) =>
  data

/** How an issue goes out is said by the request that publishes or schedules it, and kept when it was scheduled. */
const withDeliver = (
  { deliver, ...data }: WriteData,
  to: IssueStage | undefined,
  rows: readonly Row[],
): WriteData => {
  const isGoingOut = to === 'published' || to === 'scheduled'
  const keeps = deliver === undefined && rows.some(({ stage }) => stage === 'scheduled')
  return !isGoingOut || keeps ? data : { ...data, deliver: deliver ?? 'mail' }
}

const redirectMove = (data: WriteData, asked: RequestedChange, rows: readonly Row[]) => ({
  autosave: false,
  draft: false,
  data: {
    ...withDeliver(ofMoves(data), asked.to, rows),
    reviewNote: asked.note,
    ...(asked.to === 'published' ? { _status: 'published' } : {}),
  },
})

/** A correction is a newer draft; dropped, the newest version is again what readers have. */
const redirectCorrection = ({ correction, note }: RequestedChange): Partial<WriteArgs> => ({
  autosave: false,
  ...(correction === 'none'
    ? { data: { _status: 'published', reviewNote: note }, draft: false }
    : { data: { reviewNote: note }, draft: true }),
})

const redirectEdit = (
  req: PayloadRequest,
  write: WriteArgs & { data: WriteData },
  rows: readonly Row[],
): Partial<WriteArgs> => {
  const { deliver: _kept, ...data } = ofMoves(write.data)
  if (!rows.some(({ _status }) => _status === 'published')) return { data }
  if (data._status === 'draft' && !write.draft)
    refuse(req, localizedText('transitions:staysPublished'))
  return { data, draft: true }
}

const redirectUpdate = (
  req: PayloadRequest,
  write: WriteArgs & { data: WriteData },
  rows: readonly Row[],
): Partial<WriteArgs> => {
  const isDraft = write.draft === true || rows.some(({ _status }) => _status === 'published')
  const asked = { ...readRequestedChange(write.data, rows), isDraft }
  setRequestedChange(req, asked)
  if (asked.isMixed) {
    refuse(
      req,
      localizedText('transitions:transitionAlone', { now: stageText(rows[0]?.stage ?? 'draft') }),
    )
  }
  if (asked.correction) return redirectCorrection(asked)
  return asked.to ? redirectMove(write.data, asked, rows) : redirectEdit(req, write, rows)
}

const redirectDuplicate = ({ data, duplicateFromID }: WriteArgs): Partial<WriteArgs> =>
  duplicateFromID === undefined || data?._status === 'published'
    ? {}
    : { data: { ...data, _status: 'draft' } }

const rowsOf = async (
  req: PayloadRequest,
  issues: string,
  { id, where }: WriteArgs,
): Promise<readonly Row[]> => {
  const { docs } = await req.payload.db.find<Row>({
    collection: issues,
    pagination: false,
    req,
    select: { _status: true, stage: true },
    where: id === undefined ? (where ?? {}) : { id: { equals: id } },
  })
  return docs
}

/**
 * Decides which row a write reaches before Payload does: a move always the issue's own row; an edit of a published
 * issue only a newer draft of it, so that no save takes an issue off the web; a duplicate is always a draft.
 */
export const routeIssueWrite =
  ({ roleOf, slugs }: Pick<ResolvedOptions, 'roleOf' | 'slugs'>): CollectionBeforeOperationHook =>
  async (hook) => {
    // As a plain text: Payload marks some of its names as deprecated, and this reads none of those.
    const { operation } = hook as { readonly operation: string }
    const { args, req } = hook
    const write = args as WriteArgs
    const { data } = write
    if (operation === 'restoreVersion') {
      req.context[RESTORES_AS_DRAFT] = write.draft === true
      setRequestedChange(req, { note: null })
    }
    if (operation === 'create') {
      refuseInvalidIssue(req, data ?? {})
      return Object.assign(args, redirectDuplicate(write))
    }
    if (operation !== 'update' || data === undefined) return args
    setRequestedChange(req, { note: null })
    // This runs before access does: whoever has no role learns nothing of what a query matches.
    if (!hook.overrideAccess && roleOf(req.user) === undefined) return args
    refuseInvalidIssue(req, data)
    const rows = await rowsOf(req, slugs.issues, write)
    return Object.assign(args, redirectUpdate(req, { ...write, data }, rows))
  }
