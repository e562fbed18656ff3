import {
  APIError,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
} from 'payload'

import type { IssueStage } from '../domain/stages.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

/** In a request's context: the version is restored as a draft, not over what readers have. */
export const RESTORES_DRAFT = 'roundupRestoresDraft'

type Data = { readonly stage?: IssueStage; readonly _status?: string } & Record<string, unknown>

type WriteArgs = {
  data?: Data
  draft?: boolean
  autosave?: boolean
  duplicateFromID?: string | number
  id?: string | number
  where?: Where
} & Record<string, unknown>

type Row = { readonly id: string; readonly stage?: IssueStage; readonly _status?: string }

const asksForMove = (data: Data, rows: readonly Row[]): boolean =>
  data._status === 'published' ||
  (data.stage !== undefined && rows.some(({ stage }) => stage !== data.stage))

/** How an issue goes out is said by the request that publishes or schedules it, and kept when it was scheduled. */
const withDeliver = (data: Data, rows: readonly Row[]): Data => {
  const asked = data._status === 'published' ? 'published' : data.stage
  const { deliver, ...rest } = data
  if (asked === 'published' && rows.some(({ stage }) => stage === 'scheduled')) return rest
  return asked === 'published' || asked === 'scheduled'
    ? { ...rest, deliver: deliver ?? 'mail' }
    : rest
}

/** What a request may say that moves an issue and does nothing else. */
const MOVE_FIELDS = new Set(['stage', 'deliver', 'reviewNote', 'publishAt', 'zone'])

/** Asks a published issue to be published, without a word of content: the same as asking for the status. */
const isRepublication = (data: Data, rows: readonly Row[]): boolean =>
  data.stage === 'published' &&
  Object.keys(data).every((name) => MOVE_FIELDS.has(name)) &&
  rows.every(({ stage }) => stage === 'published')

const redirectUpdate = (
  write: WriteArgs & { data: Data },
  rows: readonly Row[],
): Partial<WriteArgs> => {
  if (asksForMove(write.data, rows)) {
    return { autosave: false, data: withDeliver(write.data, rows), draft: false }
  }
  if (isRepublication(write.data, rows)) {
    return { autosave: false, data: { ...write.data, _status: 'published' }, draft: false }
  }
  const { deliver: _kept, ...data } = write.data
  return { data, ...redirectEdit(write, rows) }
}

const redirectEdit = (
  write: WriteArgs & { data: Data },
  rows: readonly Row[],
): Partial<WriteArgs> => {
  if (!rows.some(({ _status }) => _status === 'published')) return {}
  if (write.data._status === 'draft' && !write.draft) {
    throw new APIError(
      'A published issue stays published. Edit it and publish a correction, or undo it while its mailing waits.',
      409,
      undefined,
      true,
    )
  }
  return { draft: true }
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
export const keepPublishedRow =
  ({ roleOf, slugs }: Pick<ResolvedOptions, 'roleOf' | 'slugs'>): CollectionBeforeOperationHook =>
  async (hook) => {
    // As a plain text: Payload marks some of its names as deprecated, and this reads none of those.
    const { operation } = hook as { readonly operation: string }
    const { args, req } = hook
    const write = args as WriteArgs
    const { data } = write
    if (operation === 'restoreVersion') req.context[RESTORES_DRAFT] = write.draft === true
    if (operation === 'create') return Object.assign(args, redirectDuplicate(write))
    if (operation !== 'update' || data === undefined) return args
    // This runs before access does: whoever has no role learns nothing of what a query matches.
    if (!hook.overrideAccess && roleOf(req.user) === undefined) return args
    const rows = await rowsOf(req, slugs.issues, write)
    return Object.assign(args, redirectUpdate({ ...write, data }, rows))
  }
