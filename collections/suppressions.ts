import type { CollectionConfig } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { inEveryLanguage } from '../src/i18n/in-every-language.js'
import { id } from './fields/id.js'

/** An address never to be mailed, kept as a keyed hash: it outlives the subscriber, and no import lifts it. */
export const suppressions = (options: ResolvedOptions): CollectionConfig => {
  const { adminOnly, nobody, publisher } = accessFor(options)
  return {
    slug: options.slugs.suppressions,
    graphQL: { singularName: 'SuppressionDocument', pluralName: 'SuppressionDocuments' },
    labels: { singular: label('fields:suppression'), plural: label('fields:suppressions') },
    admin: {
      useAsTitle: 'reason',
      group: inEveryLanguage('fields:readers'),
      description: label('fields:suppressionsAbout'),
      defaultColumns: ['reason', 'at'],
    },
    access: { create: nobody, delete: adminOnly, read: publisher, update: nobody },
    fields: [
      id,
      {
        name: 'addressHash',
        type: 'text',
        label: label('fields:addressHash'),
        required: true,
        unique: true,
        index: true,
      },
      { name: 'reason', type: 'text', label: label('fields:reason'), required: true },
      { name: 'at', type: 'date', label: label('fields:at'), required: true },
    ],
  }
}
