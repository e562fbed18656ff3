import type { CollectionConfig } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import { MAILING_STATES } from '../src/domain/mailing-states.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { id } from './fields/id.js'

/** One sending of one edition to one audience; an issue has one at most. */
export const mailings = (options: ResolvedOptions): CollectionConfig => {
  const { nobody, staff } = accessFor(options)
  const { slugs } = options
  return {
    slug: slugs.mailings,
    graphQL: { singularName: 'MailingDocument', pluralName: 'MailingDocuments' },
    labels: { singular: 'Mailing', plural: 'Mailings' },
    admin: { group: 'Newsletter', defaultColumns: ['issue', 'state', 'audienceSize', 'settledAt'] },
    access: { create: nobody, delete: nobody, read: staff, update: nobody },
    fields: [
      id,
      {
        name: 'issue',
        type: 'relationship',
        relationTo: slugs.issues,
        required: true,
        unique: true,
        index: true,
      },
      { name: 'edition', type: 'relationship', relationTo: slugs.editions, required: true },
      {
        name: 'publication',
        type: 'relationship',
        relationTo: slugs.publications,
        required: true,
        index: true,
      },
      { name: 'state', type: 'select', required: true, index: true, options: MAILING_STATES },
      { name: 'holdUntil', type: 'date', required: true },
      { name: 'rendererVersion', type: 'text', admin: { hidden: true } },
      { name: 'pausedBy', type: 'text' },
      { name: 'pauseReason', type: 'text' },
      { name: 'resumeTo', type: 'text', admin: { hidden: true } },
      { name: 'report', type: 'text', admin: { hidden: true } },
      { name: 'audienceCursor', type: 'text', admin: { hidden: true } },
      { name: 'audienceSize', type: 'number' },
      { name: 'counts', type: 'json' },
      { name: 'samples', type: 'json', admin: { hidden: true } },
      { name: 'startedAt', type: 'date' },
      { name: 'settledAt', type: 'date' },
    ],
  }
}
