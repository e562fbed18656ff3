import type { CollectionAfterChangeHook } from 'payload'

import { createPublishStore } from '../adapters/publish-store.js'
import { systemClock } from '../adapters/system-clock.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { fulfilIntent } from '../publish/fulfil-intent.js'
import type { DeskIssue } from '../adapters/desk-issue.js'

/** After a publication: freezes the edition and makes the mailing, in the same request. */
export const fulfilIntentAfterChange =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const issue = doc as DeskIssue
    if (issue._status !== 'published') return doc
    const store = createPublishStore({ req, slugs })
    await fulfilIntent({ clock: systemClock, issueId: issue.id, store })
    return doc
  }
