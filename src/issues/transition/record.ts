import type { CollectionAfterChangeHook } from 'payload'

import { guardedUpdate } from '../../storage/write/guarded-update.js'
import { tellDesk } from '../../notifications/notify.js'
import { writeAudit } from '../audit-log.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { actorOf } from '../actor.js'
import { takeNoted } from './noted-moves.js'

/** After a move: issue and newest version say the same, the audit trail has its row, and whom it concerns is told. */
export const recordMove =
  (options: ResolvedOptions): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const { id } = doc as { readonly id: string }
    const noted = takeNoted(req, id)
    if (!noted) return doc
    const { event, follow, ...move } = noted
    if (follow) await guardedUpdate(req.payload, options.slugs.issues, { ...follow, id, req })
    await writeAudit({ req, slugs: options.slugs }, { ...move, actor: actorOf(req) })
    if (event) await tellDesk(req, options, event)
    return doc
  }
