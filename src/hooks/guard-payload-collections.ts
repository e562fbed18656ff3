import type { Payload } from 'payload'

import { refuseMalformed } from './input/refuse-malformed.js'

/** What Payload keeps for itself and writes over the same APIs, such as preferences and who edits what. */
const OWN = 'payload-'

/**
 * Input of Payload's own collections is read as that of ours: one row that cannot be read back would fail every list that
 * the admin shows. They are put together after all plugins, which is why this happens at start.
 */
export const guardPayloadCollections = ({ collections }: Payload): void => {
  for (const [slug, { config }] of Object.entries(collections)) {
    const hooks = slug.startsWith(OWN) ? config.hooks.beforeOperation : undefined
    if (hooks && !hooks.includes(refuseMalformed)) hooks.unshift(refuseMalformed)
  }
}
