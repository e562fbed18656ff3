import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { idField } from './fields/id.js'

/** An edition's MJML, HTML and text for one variant and renderer version, written when it is first needed. */
export const renditions = (options: ResolvedOptions): CollectionConfig => {
  const { nobody, staff } = createAccess(options)
  return {
    slug: options.slugs.renditions,
    graphQL: { singularName: 'RenditionDocument', pluralName: 'RenditionDocuments' },
    admin: { hidden: true },
    access: { create: nobody, delete: nobody, read: staff, update: nobody },
    indexes: [{ fields: ['edition', 'variant', 'rendererVersion'], unique: true }],
    fields: [
      idField,
      {
        name: 'edition',
        type: 'relationship',
        relationTo: options.slugs.editions,
        required: true,
        index: true,
      },
      { name: 'variant', type: 'text', required: true, defaultValue: 'all' },
      { name: 'rendererVersion', type: 'text', required: true },
      { name: 'mjml', type: 'textarea', required: true },
      { name: 'html', type: 'textarea', required: true },
      { name: 'text', type: 'textarea', required: true },
      { name: 'htmlBytes', type: 'number', required: true },
      { name: 'textBytes', type: 'number', required: true },
    ],
  }
}
