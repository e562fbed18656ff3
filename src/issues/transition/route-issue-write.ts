import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

import { refuse } from '../../access/refusal.js'
import {
  updateTransitionContext,
  type RequestedChange,
  type RoutedRow,
} from '../../domain/issue/transition-context.js'
import { stageText } from '../../approve/check-transition.js'
import type { IssueStage } from '../../domain/issue/issue-stages.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { localizedText } from '../../i18n/localize.js'
import { readRequestedChange, type WriteData } from './read-requested-change.js'
import { refuseInvalidIssue } from './refuse-invalid-issue.js'

type WriteArgs = {
  data?: WriteData
  draft?: boolean
  autosave?: boolean
  duplicateFromID?: string | number
  id?: string | number
  where?: Where
} & Record<string, unknown>

/** Removes the fields that only a transition sets, and never an edit. */
const withoutTransitionFields = ({
  correction: _correction,
  publishAt: _at,
  zone: _zone,
  ...data
}: WriteData) => data

/** `deliver` is read from the request that publishes or schedules, and kept if the issue was scheduled. */
const withDeliver = (
  { deliver, ...data }: WriteData,
  to: IssueStage | undefined,
  rows: readonly RoutedRow[],
): WriteData => {
  const isGoingOut = to === 'published' || to === 'scheduled'
  const keeps = deliver === undefined && rows.some(({ stage }) => stage === 'scheduled')
  return !isGoingOut || keeps ? data : { ...data, deliver: deliver ?? 'mail' }
}

const redirectMove = (data: WriteData, requested: RequestedChange, rows: readonly RoutedRow[]) => ({
  autosave: false,
  draft: false,
  data: {
    ...withDeliver(withoutTransitionFields(data), requested.to, rows),
    reviewNote: requested.note,
    ...(requested.to === 'published' ? { _status: 'published' } : {}),
  },
})

/** A correction is a newer draft. After it is dropped, the newest version is again what readers have. */
const redirectCorrection = ({ correction, note }: RequestedChange): Partial<WriteArgs> => ({
  autosave: false,
  ...(correction === 'none'
    ? { data: { _status: 'published', reviewNote: note }, draft: false }
    : { data: { reviewNote: note }, draft: true }),
})

const redirectEdit = (
  req: PayloadRequest,
  write: WriteArgs & { data: WriteData },
  rows: readonly RoutedRow[],
): Partial<WriteArgs> => {
  const { deliver: _kept, ...data } = withoutTransitionFields(write.data)
  if (!rows.some(({ _status }) => _status === 'published')) return { data }
  if (data._status === 'draft' && !write.draft) refuse(localizedText('transitions:staysPublished'))
  return { data, draft: true }
}

const redirectUpdate = (
  req: PayloadRequest,
  write: WriteArgs & { data: WriteData },
  rows: readonly RoutedRow[],
): Partial<WriteArgs> => {
  const isDraft = write.draft === true || rows.some(({ _status }) => _status === 'published')
  const requested = { ...readRequestedChange(write.data, rows), isDraft }
  updateTransitionContext(req, { requested, rows })
  if (requested.isMixed) {
    refuse(
      localizedText('transitions:transitionAlone', { now: stageText(rows[0]?.stage ?? 'draft') }),
    )
  }
  if (requested.correction) return redirectCorrection(requested)
  return requested.to ? redirectMove(write.data, requested, rows) : redirectEdit(req, write, rows)
}

const redirectDuplicate = ({ data, duplicateFromID }: WriteArgs): Partial<WriteArgs> =>
  duplicateFromID === undefined || data?._status === 'published'
    ? {}
    : { data: { ...data, _status: 'draft' } }

const rowsOf = async (
  req: PayloadRequest,
  issues: string,
  { id, where }: WriteArgs,
): Promise<readonly RoutedRow[]> => {
  const { docs } = await req.payload.db.find<RoutedRow>({
    collection: issues,
    pagination: false,
    req,
    select: { _status: true, correction: true, stage: true },
    where: id === undefined ? (where ?? {}) : { id: { equals: id } },
  })
  return docs
}

/**
 * Routes a write before Payload does: a transition always to the issue's own row; an edit of a published issue only to
 * a newer draft, so that no save takes an issue off the web; a duplicate is always a draft.
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
      updateTransitionContext(req, {
        requested: { note: null },
        restoresAsDraft: write.draft === true,
      })
    }
    if (operation === 'create') {
      refuseInvalidIssue(data ?? {})
      return Object.assign(args, redirectDuplicate(write))
    }
    if (operation !== 'update' || data === undefined) return args
    updateTransitionContext(req, { requested: { note: null } })
    // This runs before access rules do: somebody without a role must not learn what a query matches.
    if (!hook.overrideAccess && roleOf(req.user) === undefined) return args
    refuseInvalidIssue(data)
    const rows = await rowsOf(req, slugs.issues, write)
    return Object.assign(args, redirectUpdate(req, { ...write, data }, rows))
  }
