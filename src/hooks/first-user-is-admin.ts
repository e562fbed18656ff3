import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { createAttemptLimiter } from '../storage/rate-limits/attempt-limiter.js'
import { systemClock } from '../storage/system-clock.js'
import { optionsOf } from '../options/plugin-options.js'
import { localizedFault, localizedText } from '../i18n/localize.js'

/** Longer than it takes to create an account. */
const SETTING_UP_MS = 5000

/** Of two people who set the app up at the same moment, one is first. Payload would make both of them admins. */
const refuseSecond = async (req: PayloadRequest): Promise<void> => {
  if (req.payloadAPI === 'local') return
  const { take } = createAttemptLimiter(req.payload, optionsOf(req.payload).slugs, systemClock)
  const first = { kind: 'first-user', of: [], atOnce: 1, intervalMs: SETTING_UP_MS }
  if ((await take([first])) > 0)
    throw localizedFault('MOVE_NOT_NOW', localizedText('logIn:beingSetUp'))
}

/** The first user of an app is its admin. */
export const firstUserIsAdmin: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const { totalDocs } = await req.payload.count({
    collection: collection.slug,
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) {
    // Without a login only the first account is created; this request came second.
    if (req.payloadAPI !== 'local' && !req.user)
      throw localizedFault('MOVE_NOT_NOW', localizedText('logIn:beingSetUp'))
    return data
  }
  await refuseSecond(req)
  return { ...data, role: 'admin' }
}
