import type { CollectionConfig } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { id } from './fields/id.js'
import { pointDefinitions } from './fields/points.js'

/** A titled part that issues of a publication have week after week. */
export const sections = (options: ResolvedOptions): CollectionConfig => {
  const { editor, staff } = accessFor(options)
  return {
    slug: options.slugs.sections,
    graphQL: { singularName: 'SectionDocument', pluralName: 'SectionDocuments' },
    labels: { singular: 'Section', plural: 'Sections' },
    admin: {
      useAsTitle: 'name',
      group: 'Newsletter',
      defaultColumns: ['name', 'publication', 'kind', 'order'],
    },
    access: { create: editor, delete: editor, read: staff, update: editor },
    indexes: [{ fields: ['publication', 'slug'], unique: true }],
    fields: [
      id,
      {
        name: 'publication',
        type: 'relationship',
        relationTo: options.slugs.publications,
        required: true,
        index: true,
      },
      { name: 'name', type: 'text', required: true },
      { name: 'slug', type: 'text', required: true },
      { name: 'order', type: 'number', defaultValue: 0 },
      {
        name: 'kind',
        type: 'select',
        defaultValue: 'main',
        required: true,
        options: [
          { label: 'A section of the issue', value: 'main' },
          { label: 'Aside, set apart at the end', value: 'aside' },
        ],
      },
      pointDefinitions,
    ],
  }
}
