import type { Endpoint } from 'payload'

import type { ResolvedOptions } from '../options/resolve-options.js'

/** Everything that answers under Payload's API route at `/roundup/…`. */
export const endpoints = (_options: ResolvedOptions): Endpoint[] => []
