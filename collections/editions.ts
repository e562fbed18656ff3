import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { idField } from './fields/id.js'
import { jsonOf } from './fields/json-of.js'

/** The frozen content of an approved issue with its hash. A row is written once; the only change is to withdraw it. */
export const editions = (options: ResolvedOptions): CollectionConfig => {
  const { nobody, staff } = createAccess(options)
  const { slugs } = options
  return {
    slug: slugs.editions,
    graphQL: { singularName: 'EditionDocument', pluralName: 'EditionDocuments' },
    admin: { hidden: true },
    access: { create: nobody, delete: nobody, read: staff, update: nobody },
    indexes: [{ fields: ['issue', 'ordinal'], unique: true }],
    fields: [
      idField,
      {
        name: 'issue',
        type: 'relationship',
        relationTo: slugs.issues,
        required: true,
        index: true,
      },
      {
        name: 'publication',
        type: 'relationship',
        relationTo: slugs.publications,
        required: true,
        index: true,
      },
      { name: 'slug', type: 'text', index: true },
      { name: 'ordinal', type: 'number', required: true },
      { name: 'kind', type: 'select', required: true, options: ['first', 'correction'] },
      { name: 'contentHash', type: 'text', required: true },
      { name: 'content', type: 'json', required: true, ...jsonOf('IssueContent', 'required') },
      { name: 'date', type: 'text', required: true, index: true },
      { name: 'frozenAt', type: 'date', required: true, index: true },
      { name: 'publishedAt', type: 'date', required: true },
      { name: 'withdrawnAt', type: 'date', index: true },
    ],
  }
}
