import type { PayloadRequest } from 'payload'

import type { Slugs } from './resolve-options.js'

/** A request, with its transaction and whoever asks, and the slugs by which our collections are found. */
export type RequestContext = { readonly req: PayloadRequest; readonly slugs: Slugs }
