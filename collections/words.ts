import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { idField } from './fields/id.js'
import { MAX_LENGTHS } from '../src/domain/max-lengths.js'

/** Words that a publication spells its own way, and that the spelling check accepts. */
export const words = (options: ResolvedOptions): CollectionConfig => {
  const { editor, staff } = createAccess(options)
  return {
    slug: options.slugs.words,
    graphQL: { singularName: 'WordDocument', pluralName: 'WordDocuments' },
    admin: { hidden: true },
    access: { create: editor, delete: editor, read: staff, update: editor },
    indexes: [{ fields: ['publication', 'word'], unique: true }],
    fields: [
      idField,
      {
        name: 'publication',
        type: 'relationship',
        relationTo: options.slugs.publications,
        required: true,
      },
      { name: 'word', type: 'text', maxLength: MAX_LENGTHS.key, required: true },
    ],
  }
}
