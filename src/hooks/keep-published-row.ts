import { APIError, type CollectionBeforeOperationHook, type Where } from 'payload'

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

/**
 * Decides which row a write reaches before Payload does: a move always the issue's own row; an edit of a published
 * issue only a newer draft of it, so that no save takes an issue off the web; a duplicate is always a draft.
 */
export const keepPublishedRow =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const write = args as WriteArgs
    if (operation === 'restoreVersion') {
      req.context[RESTORES_DRAFT] = write.draft === true
      return args
    }
    if (write.data === undefined) return args
    if (operation === 'create') {
      if (write.duplicateFromID === undefined || write.data._status === 'published') return args
      return { ...write, data: { ...write.data, _status: 'draft' } }
    }
    if (operation !== 'update') return args
    const { docs: rows } = await req.payload.db.find<Row>({
      collection: slugs.issues,
      pagination: false,
      req,
      where: write.id === undefined ? (write.where ?? {}) : { id: { equals: write.id } },
    })
    if (asksForMove(write.data, rows)) return { ...write, autosave: false, draft: false }
    if (!rows.some(({ _status }) => _status === 'published')) return args
    if (write.data._status === 'draft' && !write.draft) {
      throw new APIError(
        'A published issue stays published. Edit it and publish a correction, or undo it while its mailing waits.',
        409,
        undefined,
        true,
      )
    }
    return { ...write, draft: true }
  }
