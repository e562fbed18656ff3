import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { idField } from './fields/id.js'

/** Pictures as mails show them, named by a hash of their bytes. They outlive a file that is replaced. */
export const pictures = (options: ResolvedOptions): CollectionConfig => {
  const { nobody } = createAccess(options)
  return {
    slug: options.slugs.pictures,
    graphQL: false,
    admin: { hidden: true },
    access: { create: nobody, delete: nobody, read: nobody, update: nobody },
    fields: [
      idField,
      { name: 'hash', type: 'text', required: true, index: true },
      { name: 'source', type: 'text', required: true, unique: true },
      { name: 'mimeType', type: 'text', required: true },
      { name: 'width', type: 'number', required: true },
      { name: 'height', type: 'number', required: true },
      { name: 'data', type: 'textarea', required: true },
    ],
  }
}
