import type { Role } from '../../src/domain/roles.js'

/** The least role that may do it; `everybody` needs none, `nobody` excludes every role. */
type Needs = Role | 'everybody' | 'nobody'

export type CollectionCells = {
  readonly create: Needs
  readonly read: Needs
  readonly update: Needs
  readonly delete: Needs
  /** Of collections with versions. */
  readonly readVersions?: Needs
}

const KEPT_BY_US = {
  create: 'nobody',
  delete: 'nobody',
  read: 'author',
  update: 'nobody',
} as const satisfies CollectionCells

const SECRET = { ...KEPT_BY_US, read: 'nobody' } as const

const READERS = {
  create: 'publisher',
  delete: 'publisher',
  read: 'publisher',
  update: 'publisher',
} as const satisfies CollectionCells

/** The demo's own users. Whoever may update may update their own row, and an admin all rows. */
export const PEOPLE_CELLS = {
  create: 'admin',
  delete: 'admin',
  read: 'author',
  update: 'author',
} as const satisfies CollectionCells

/** What each role may do to each collection. */
export const COLLECTION_CELLS: Readonly<Record<string, CollectionCells>> = {
  issues: {
    create: 'author',
    delete: 'editor',
    read: 'everybody',
    readVersions: 'author',
    update: 'author',
  },
  entries: {
    create: 'author',
    delete: 'editor',
    read: 'author',
    readVersions: 'author',
    update: 'author',
  },
  sections: { create: 'editor', delete: 'editor', read: 'author', update: 'editor' },
  publications: { create: 'admin', delete: 'admin', read: 'author', update: 'admin' },
  'roundup-media': { create: 'author', delete: 'editor', read: 'author', update: 'author' },
  'roundup-words': { create: 'editor', delete: 'editor', read: 'author', update: 'editor' },
  subscribers: READERS,
  subscriptions: READERS,
  suppressions: { create: 'nobody', delete: 'admin', read: 'publisher', update: 'nobody' },
  'roundup-returns': { create: 'nobody', delete: 'nobody', read: 'publisher', update: 'nobody' },
  deliveries: { ...KEPT_BY_US, read: 'publisher' },
  mailings: KEPT_BY_US,
  'roundup-audit': KEPT_BY_US,
  editions: KEPT_BY_US,
  appearances: KEPT_BY_US,
  renditions: KEPT_BY_US,
  'roundup-workers': KEPT_BY_US,
  'roundup-pace': SECRET,
  'roundup-keys': SECRET,
  'roundup-pictures': SECRET,
}
