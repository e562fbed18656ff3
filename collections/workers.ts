import type { CollectionConfig } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { id } from './fields/id.js'

/** Which processes send, and when each was last heard of. */
export const workers = (options: ResolvedOptions): CollectionConfig => {
  const { nobody, staff } = accessFor(options)
  return {
    slug: options.slugs.workers,
    graphQL: { singularName: 'WorkerDocument', pluralName: 'WorkerDocuments' },
    admin: { hidden: true },
    access: { create: nobody, delete: nobody, read: staff, update: nobody },
    fields: [
      id,
      { name: 'host', type: 'text', required: true },
      { name: 'pid', type: 'number', required: true },
      { name: 'signsFor', type: 'text' },
      { name: 'startedAt', type: 'date', required: true },
      { name: 'heartbeatAt', type: 'date', required: true, index: true },
    ],
  }
}
