import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { idField } from './fields/id.js'

/** The secret that signs readers' links where the host configures none. Made once; no client can read it. */
export const keys = (options: ResolvedOptions): CollectionConfig => {
  const { nobody } = createAccess(options)
  return {
    slug: options.slugs.keys,
    graphQL: false,
    admin: { hidden: true },
    access: { create: nobody, delete: nobody, read: nobody, update: nobody },
    fields: [
      idField,
      { name: 'keyId', type: 'text', required: true, unique: true },
      { name: 'secret', type: 'text', required: true },
    ],
  }
}
