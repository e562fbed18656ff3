import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { idField } from './fields/id.js'

/** Rate limits that all workers share, one row for each. */
export const pace = (options: ResolvedOptions): CollectionConfig => {
  const { nobody } = createAccess(options)
  return {
    slug: options.slugs.pace,
    graphQL: { singularName: 'PaceDocument', pluralName: 'PaceDocuments' },
    admin: { hidden: true },
    access: { create: nobody, delete: nobody, read: nobody, update: nobody },
    fields: [
      idField,
      { name: 'key', type: 'text', required: true, unique: true },
      { name: 'nextAtMs', type: 'number', required: true, defaultValue: 0 },
      { name: 'taken', type: 'number', required: true, defaultValue: 0 },
      // The results of the last attempts of a mailing, one character each.
      { name: 'recent', type: 'text' },
    ],
  }
}
