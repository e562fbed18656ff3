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
  'returns',
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
  'returns',
  'audit',
  'workers',
  'pace',
  'words',
  'keys',
  'media',
  'pictures',
]

/**
 * Under which slug a collection is kept unless the host names another, e.g. `issues`, `roundup-audit`; with the prefix
 * `newsletter-` they are `newsletter-issues`, `newsletter-audit`.
 */
export const defaultSlug = (key: CollectionKey, prefix = ''): string =>
  `${prefix || (PREFIXED.includes(key) ? 'roundup-' : '')}${key}`

/**
 * Postgres allows 63 characters in the name of a table or enum. The longest of ours is
 * `enum__issues_v_version_lineup_items_form`, 34 characters besides the slug.
 */
export const LONGEST_SLUG = 29

/** With it the names of `issues` and `publications` still fit. */
export const LONGEST_PREFIX = 20

const capitalized = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`

/** The prefix of slugs as it begins names in GraphQL: `Newsletter` for `newsletter-`. */
export const graphQLPrefix = (slugPrefix: string): string =>
  slugPrefix.split('-').map(capitalized).join('')

/** What people write. Of the other collections, whose rows Roundup writes alone, nothing may be changed. */
export const OVERRIDABLE = [
  'publications',
  'sections',
  'entries',
  'issues',
  'subscribers',
  'subscriptions',
  'media',
] as const satisfies readonly CollectionKey[]
