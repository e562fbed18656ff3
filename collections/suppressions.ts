import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { labelsByLanguage } from '../src/i18n/labels-by-language.js'
import { idField } from './fields/id.js'

/** An address never to be mailed, stored as a keyed hash. It outlives the subscriber, and no import removes it. */
export const suppressions = (options: ResolvedOptions): CollectionConfig => {
  const { adminOnly, nobody, publisher } = createAccess(options)
  return {
    slug: options.slugs.suppressions,
    graphQL: { singularName: 'SuppressionDocument', pluralName: 'SuppressionDocuments' },
    labels: { singular: label('fields:suppression'), plural: label('fields:suppressions') },
    admin: {
      useAsTitle: 'reason',
      group: labelsByLanguage('fields:readers'),
      description: label('fields:suppressionsAbout'),
      defaultColumns: ['reason', 'source', 'publication', 'at'],
    },
    access: { create: nobody, delete: adminOnly, read: publisher, update: nobody },
    fields: [
      idField,
      {
        name: 'addressHash',
        type: 'text',
        label: label('fields:addressHash'),
        required: true,
        unique: true,
        index: true,
      },
      { name: 'reason', type: 'text', label: label('fields:reason'), required: true },
      { name: 'source', type: 'text', label: label('fields:source') },
      {
        name: 'publication',
        type: 'relationship',
        relationTo: options.slugs.publications,
        label: label('fields:suppressedFor'),
      },
      { name: 'at', type: 'date', label: label('fields:at'), required: true },
    ],
  }
}
