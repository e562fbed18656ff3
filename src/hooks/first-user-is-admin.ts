import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { Refusal } from '../access/refusal.js'
import { createAttemptLimiter } from './log-in/attempt-limiter.js'
import { systemClock } from '../storage/system-clock.js'
import { optionsOf } from '../options/plugin-options.js'
import { localizedText } from '../i18n/localize.js'

const CONFLICT = 409

/** Longer than an account takes to be made. */
const SETTING_UP_MS = 5000

/** Of two who set the app up at the same moment one is first; Payload would make both of them admins. */
const refuseSecond = async (req: PayloadRequest): Promise<void> => {
  if (req.payloadAPI === 'local') return
  const { take } = createAttemptLimiter(req.payload, optionsOf(req.payload).slugs, systemClock)
  const first = { kind: 'first-user', of: [], atOnce: 1, intervalMs: SETTING_UP_MS }
  if ((await take([first])) > 0) throw new Refusal(req, CONFLICT, localizedText('logIn:beingSetUp'))
}

/** Whoever sets the app up may do everything in it. */
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
    // Nobody who is not logged in makes an account, but whoever was second in setting the app up.
    if (req.payloadAPI !== 'local' && !req.user)
      throw new Refusal(req, CONFLICT, localizedText('logIn:beingSetUp'))
    return data
  }
  await refuseSecond(req)
  return { ...data, role: 'admin' }
}
