import type { CollectionBeforeChangeHook } from 'payload'

import { canonicalUrl } from '../domain/urls/canonical-url.js'

type Source = { readonly url?: string; readonly canonicalUrl?: string }

/** Adds to every source the canonical form of its URL, by which it is found again. */
export const fillCanonicalUrls: CollectionBeforeChangeHook = ({ data }) => ({
  ...data,
  sources: ((data.sources ?? []) as Source[]).map((source) => ({
    ...source,
    canonicalUrl: source.url ? canonicalUrl(source.url) : '',
  })),
})
