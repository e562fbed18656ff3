import type { CollectionAfterChangeHook } from 'payload'

import { newId } from '../adapters/new-id.js'
import { systemClock } from '../adapters/system-clock.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { actorOf } from './actor.js'
import type { DeskIssue } from './guard-stage.js'

/**
 * Writes the audit row of a move. A draft save that voided an approval reached a version only: the issue's own row
 * follows here, so that both say the same stage.
 */
export const recordMove =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionAfterChangeHook =>
  async ({ doc, operation, previousDoc, req }) => {
    const after = doc as DeskIssue & { readonly reviewNote?: string | null }
    const before = previousDoc as DeskIssue | undefined
    if (operation !== 'update' || !before?.stage || before.stage === after.stage) return doc
    const actor = actorOf(req)
    if (before.approval && !after.approval) {
      await req.payload.db.updateOne({
        collection: slugs.issues,
        data: { approval: null, stage: after.stage },
        id: after.id,
        req,
        returning: false,
      })
    }
    await req.payload.db.create({
      collection: slugs.audit,
      data: {
        id: newId(),
        actor: actor.id,
        actorName: actor.name,
        at: systemClock().toISOString(),
        contentHash: after.approval?.hash ?? before.approval?.hash ?? null,
        from: before.stage,
        issue: after.id,
        note: after.reviewNote ?? null,
        to: after.stage,
      },
      req,
    })
    return doc
  }
