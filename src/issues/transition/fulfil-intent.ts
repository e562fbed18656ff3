import { createLocalReq, type CollectionAfterChangeHook, type PayloadRequest } from 'payload'

import { outsideTransaction } from '../../storage/write/after-commit.js'
import { retryConflicts } from '../../storage/write/conflicts.js'
import type { NewsroomIssue } from '../issue-document.js'
import { createPublishStore } from '../publish-store.js'
import { systemClock } from '../../storage/system-clock.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'
import { fulfilIntent } from '../../publish/fulfil-intent.js'
import { loggableError } from '../../logging/loggable-error.js'

type Options = Pick<ResolvedOptions, 'slugs'>

/** Uses a request of its own, without the transaction: whoever is first makes the edition and the mailing. */
const fulfil = async (
  { payload, user }: PayloadRequest,
  { slugs }: Options,
  issueId: string,
): Promise<void> => {
  const req = await createLocalReq(user ? { user } : {}, payload)
  const store = createPublishStore({ req, slugs })
  await retryConflicts(() => fulfilIntent({ clock: systemClock, issueId, store }))
}

/**
 * After a publication: freezes the edition and creates the mailing, before the request is answered. The issue is
 * published by then; if this fails, a worker does it later.
 */
export const fulfilIntentAfterChange =
  (options: Options): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const { _status, id } = doc as NewsroomIssue
    if (_status !== 'published') return doc
    await outsideTransaction(req, () =>
      fulfil(req, options, id).catch((error: unknown) => {
        req.payload.logger.error({
          event: 'unfulfilled',
          err: loggableError(error),
          msg: `Issue ${id} is published, and its edition or mailing is still to be made: a worker does it.`,
        })
      }),
    )
    return doc
  }
