import type { Payload } from 'payload'

import type { MailingState } from '../domain/mailing-states.js'
import type { Slugs } from '../options/resolve-options.js'
import type { TransactionScope } from './guarded-update/guarded-update.js'
import { guardedUpdate } from './guarded-update/index.js'

type Move = {
  readonly from: MailingState
  readonly id: string
  readonly to: MailingState
  readonly req?: TransactionScope
}

/**
 * Moves a mailing to its next state, in one statement that names the state it leaves.
 *
 * @returns false when the mailing was no longer in `from`
 */
export const moveMailing = (
  payload: Payload,
  slugs: Slugs,
  move: Move,
  also: Readonly<Record<string, unknown>> = {},
): Promise<boolean> =>
  guardedUpdate(payload, slugs.mailings, {
    id: move.id,
    guard: { state: move.from },
    set: { ...also, state: move.to },
    ...(move.req ? { req: move.req } : {}),
  })
