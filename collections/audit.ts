import type { CollectionConfig } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { id } from './fields/id.js'

/** Who moved an issue, when, from where to where, and on which content. Nobody can edit it. */
export const audit = (options: ResolvedOptions): CollectionConfig => {
  const { nobody, staff } = accessFor(options)
  return {
    slug: options.slugs.audit,
    graphQL: { singularName: 'AuditDocument', pluralName: 'AuditDocuments' },
    labels: { singular: 'Move', plural: 'Audit trail' },
    admin: { group: 'Newsletter', defaultColumns: ['issue', 'from', 'to', 'actorName', 'at'] },
    access: { create: nobody, delete: nobody, read: staff, update: nobody },
    fields: [
      id,
      {
        name: 'issue',
        type: 'relationship',
        relationTo: options.slugs.issues,
        required: true,
        index: true,
      },
      { name: 'from', type: 'text', required: true },
      { name: 'to', type: 'text', required: true },
      { name: 'actor', type: 'text', required: true, admin: { hidden: true } },
      { name: 'actorName', type: 'text', label: 'Who' },
      { name: 'at', type: 'date', required: true },
      { name: 'contentHash', type: 'text', admin: { hidden: true } },
      { name: 'note', type: 'textarea' },
      { name: 'changes', type: 'json' },
      { name: 'content', type: 'json', admin: { hidden: true } },
    ],
  }
}
