import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { idField } from './fields/id.js'

/** The worker processes, each with its last heartbeat. */
export const workers = (options: ResolvedOptions): CollectionConfig => {
  const { nobody, staff } = createAccess(options)
  return {
    slug: options.slugs.workers,
    graphQL: { singularName: 'WorkerDocument', pluralName: 'WorkerDocuments' },
    admin: { hidden: true },
    access: { create: nobody, delete: nobody, read: staff, update: nobody },
    fields: [
      idField,
      { name: 'host', type: 'text', required: true },
      { name: 'pid', type: 'number', required: true },
      { name: 'signsFor', type: 'text' },
      { name: 'startedAt', type: 'date', required: true },
      { name: 'heartbeatAt', type: 'date', required: true, index: true },
    ],
  }
}
