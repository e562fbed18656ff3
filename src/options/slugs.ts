/** Roundup's collections, in the order of their use. */
export const COLLECTIONS = [
  'publications',
  'sections',
  'entries',
  'issues',
  'editions',
  'appearances',
  'renditions',
  'subscribers',
  'subscriptions',
  'suppressions',
  'mailings',
  'deliveries',
  'audit',
  'workers',
  'pace',
  'words',
  'keys',
  'media',
  'pictures',
] as const

type CollectionKey = (typeof COLLECTIONS)[number]

/** Only the machinery uses these, and many an app has one of that name already. */
const PREFIXED: readonly CollectionKey[] = [
  'audit',
  'workers',
  'pace',
  'words',
  'keys',
  'media',
  'pictures',
]

/** Under which slug a collection is kept unless the host names another, e.g. `issues`, `roundup-audit`. */
export const defaultSlug = (key: CollectionKey): string =>
  PREFIXED.includes(key) ? `roundup-${key}` : key
