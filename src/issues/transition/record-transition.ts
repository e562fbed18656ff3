import type { CollectionAfterChangeHook } from 'payload'

import { guardedUpdate } from '../../storage/guarded-update/index.js'
import { notifyNewsroom } from '../../notifications/notify-newsroom.js'
import { writeAuditEntry } from '../audit-log.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { requestActor } from '../request-actor.js'
import { takePendingRecord } from '../../domain/issue/transition-context.js'

/**
 * After a transition: makes the issue's row agree with its newest version, writes the audit trail, and notifies those
 * whom it concerns.
 */
export const recordTransition =
  (options: ResolvedOptions): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const { id } = doc as { readonly id: string }
    const noted = takePendingRecord(req, id)
    if (!noted) return doc
    const { event, follow, ...move } = noted
    if (follow) await guardedUpdate(req.payload, options.slugs.issues, { ...follow, id, req })
    await writeAuditEntry({ req, slugs: options.slugs }, { ...move, actor: requestActor(req) })
    if (event) await notifyNewsroom(req, options, event)
    return doc
  }
