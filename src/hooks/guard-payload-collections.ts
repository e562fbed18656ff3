import type { Payload } from 'payload'

import { refusing } from '../access/with-refusals.js'
import { refuseMalformed } from './input/refuse-malformed.js'

const guard = refusing(refuseMalformed)

/** Prefix of the collections that Payload keeps for itself, such as preferences and locks. */
const OWN = 'payload-'

/**
 * Validates the input of Payload's own collections as that of ours: one row that cannot be read back would fail every
 * list of the admin. Payload adds them after all plugins, so this happens when the app starts.
 */
export const guardPayloadCollections = ({ collections }: Payload): void => {
  for (const [slug, { config }] of Object.entries(collections)) {
    const hooks = slug.startsWith(OWN) ? config.hooks.beforeOperation : undefined
    if (hooks && !hooks.includes(guard)) hooks.unshift(guard)
  }
}
