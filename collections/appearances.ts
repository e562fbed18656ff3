import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { idField } from './fields/id.js'

/** One row per item of an issue's newest edition. Readers' queries and the "already featured" check read it. */
export const appearances = (options: ResolvedOptions): CollectionConfig => {
  const { nobody, staff } = createAccess(options)
  const { slugs } = options
  return {
    slug: slugs.appearances,
    graphQL: { singularName: 'AppearanceDocument', pluralName: 'AppearanceDocuments' },
    admin: { hidden: true },
    access: { create: nobody, delete: nobody, read: staff, update: nobody },
    indexes: [{ fields: ['edition', 'position'], unique: true }],
    fields: [
      idField,
      {
        name: 'publication',
        type: 'relationship',
        relationTo: slugs.publications,
        required: true,
        index: true,
      },
      {
        name: 'issue',
        type: 'relationship',
        relationTo: slugs.issues,
        required: true,
        index: true,
      },
      {
        name: 'edition',
        type: 'relationship',
        relationTo: slugs.editions,
        required: true,
        index: true,
      },
      { name: 'entryId', type: 'text', required: true, index: true },
      {
        name: 'section',
        type: 'text',
        index: true,
        admin: { description: 'Slug of the section; empty for a highlight.' },
      },
      { name: 'sectionName', type: 'text' },
      { name: 'position', type: 'number', required: true },
      { name: 'title', type: 'text', required: true },
      { name: 'text', type: 'textarea' },
      { name: 'canonicalUrls', type: 'text', hasMany: true, index: true },
      { name: 'tags', type: 'text', hasMany: true },
      { name: 'date', type: 'text', required: true, index: true },
    ],
  }
}
