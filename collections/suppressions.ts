import type { CollectionConfig } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { id } from './fields/id.js'

/** An address never to be mailed, kept as a keyed hash: it outlives the subscriber, and no import lifts it. */
export const suppressions = (options: ResolvedOptions): CollectionConfig => {
  const { adminOnly, editor, nobody } = accessFor(options)
  return {
    slug: options.slugs.suppressions,
    graphQL: { singularName: 'SuppressionDocument', pluralName: 'SuppressionDocuments' },
    labels: { singular: 'Suppression', plural: 'Suppressions' },
    admin: { group: 'Readers', defaultColumns: ['reason', 'at'] },
    access: { create: nobody, delete: adminOnly, read: editor, update: nobody },
    fields: [
      id,
      { name: 'addressHash', type: 'text', required: true, unique: true, index: true },
      { name: 'reason', type: 'text', required: true },
      { name: 'at', type: 'date', required: true },
    ],
  }
}
