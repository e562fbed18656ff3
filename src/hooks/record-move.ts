import type { CollectionAfterChangeHook } from 'payload'

import { guardedUpdate } from '../adapters/guarded-update.js'
import { newId } from '../adapters/new-id.js'
import { systemClock } from '../adapters/system-clock.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { actorOf } from './actor.js'
import type { DeskIssue, Reader } from './desk-issue.js'

type Moved = DeskIssue & { readonly reviewNote?: string | null }

/** A draft save that voided an approval reached a version only: the issue's own row follows, if it still stands there. */
const followVersion = (
  { req, slugs }: Reader,
  from: string,
  { id, stage }: Moved,
): Promise<boolean> =>
  guardedUpdate(req.payload, slugs.issues, {
    guard: { stage: from },
    id,
    req,
    set: { approval: null, stage },
  })

const writeAudit = async (
  { req, slugs }: Reader,
  from: string,
  before: Moved,
  after: Moved,
): Promise<void> => {
  const actor = actorOf(req)
  const approval = after.approval ?? before.approval
  await req.payload.db.create({
    collection: slugs.audit,
    data: {
      id: newId(),
      actor: actor.id,
      actorName: actor.name,
      at: systemClock().toISOString(),
      contentHash: approval?.hash ?? null,
      from,
      issue: after.id,
      note: after.reviewNote ?? null,
      to: after.stage,
    },
    req,
  })
}

/** After a move: issue and newest version say the same stage, and the audit trail has its row. */
export const recordMove =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionAfterChangeHook =>
  async ({ doc, operation, previousDoc, req }) => {
    const after = doc as Moved
    const before = previousDoc as Moved | undefined
    if (operation !== 'update' || !before?.stage || before.stage === after.stage) return doc
    const reader: Reader = { req, slugs }
    if (before.approval && !after.approval) await followVersion(reader, before.stage, after)
    await writeAudit(reader, before.stage, before, after)
    return doc
  }
