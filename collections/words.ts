import type { CollectionConfig } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { id } from './fields/id.js'
import { LENGTHS } from '../src/domain/lengths.js'

/** Words that a publication spells its own way; the spelling check has learnt them. */
export const words = (options: ResolvedOptions): CollectionConfig => {
  const { editor, staff } = accessFor(options)
  return {
    slug: options.slugs.words,
    graphQL: { singularName: 'WordDocument', pluralName: 'WordDocuments' },
    admin: { hidden: true },
    access: { create: editor, delete: editor, read: staff, update: editor },
    indexes: [{ fields: ['publication', 'word'], unique: true }],
    fields: [
      id,
      {
        name: 'publication',
        type: 'relationship',
        relationTo: options.slugs.publications,
        required: true,
      },
      { name: 'word', type: 'text', maxLength: LENGTHS.key, required: true },
    ],
  }
}
