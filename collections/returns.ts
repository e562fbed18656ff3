import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { labelsByLanguage } from '../src/i18n/labels-by-language.js'
import { idField } from './fields/id.js'

const hidden = { hidden: true }

/** Bounces and complaints as they came back, without an address: the delivery has it. */
export const returns = (options: ResolvedOptions): CollectionConfig => {
  const { nobody, publisher } = createAccess(options)
  return {
    slug: options.slugs.returns,
    graphQL: { singularName: 'ReturnDocument', pluralName: 'ReturnDocuments' },
    labels: { singular: label('fields:return'), plural: label('fields:returns') },
    admin: {
      useAsTitle: 'reason',
      group: labelsByLanguage('fields:newsletter'),
      description: label('fields:returnsAbout'),
      defaultColumns: ['kind', 'reason', 'status', 'source', 'matchedBy', 'at'],
    },
    access: { create: nobody, delete: nobody, read: publisher, update: nobody },
    indexes: [{ fields: ['mailing', 'kind'] }],
    fields: [
      idField,
      { name: 'key', type: 'text', required: true, unique: true, index: true, admin: hidden },
      { name: 'kind', type: 'text', label: label('fields:returnKind'), required: true },
      { name: 'reason', type: 'text', label: label('fields:returnReason') },
      { name: 'permanent', type: 'checkbox', label: label('fields:returnPermanent') },
      { name: 'status', type: 'text', label: label('fields:returnStatus') },
      { name: 'diagnostic', type: 'text', label: label('fields:lastReply') },
      { name: 'matchedBy', type: 'text', label: label('fields:matchedBy'), required: true },
      { name: 'source', type: 'text', label: label('fields:source') },
      { name: 'delivery', type: 'text', label: label('fields:delivery'), index: true },
      { name: 'mailing', type: 'text', admin: hidden },
      { name: 'subscription', type: 'text', admin: hidden },
      { name: 'at', type: 'date', label: label('fields:at'), required: true, index: true },
    ],
  }
}
