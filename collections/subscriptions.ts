import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { labelsByLanguage } from '../src/i18n/labels-by-language.js'
import { idField } from './fields/id.js'
import { MAX_LENGTHS } from '../src/domain/max-lengths.js'

/** A subscriber's consent to one publication, with its evidence. */
export const subscriptions = (options: ResolvedOptions): CollectionConfig => {
  const { publisher } = createAccess(options)
  const { slugs } = options
  return {
    slug: slugs.subscriptions,
    graphQL: { singularName: 'SubscriptionDocument', pluralName: 'SubscriptionDocuments' },
    labels: { singular: label('fields:subscription'), plural: label('fields:subscriptions') },
    admin: {
      useAsTitle: 'address',
      group: labelsByLanguage('fields:readers'),
      description: label('fields:subscriptionsAbout'),
      defaultColumns: ['subscriber', 'publication', 'state', 'updatedAt'],
    },
    access: { create: publisher, delete: publisher, read: publisher, update: publisher },
    indexes: [
      { fields: ['subscriber', 'publication'], unique: true },
      { fields: ['publication', 'state', 'id'] },
    ],
    fields: [
      idField,
      { name: 'address', type: 'text', virtual: 'subscriber.address', admin: { hidden: true } },
      {
        name: 'subscriber',
        type: 'relationship',
        relationTo: slugs.subscribers,
        label: label('fields:subscriber'),
        required: true,
        index: true,
      },
      {
        name: 'publication',
        type: 'relationship',
        relationTo: slugs.publications,
        label: label('fields:publication'),
        required: true,
        index: true,
      },
      {
        name: 'state',
        type: 'select',
        label: label('fields:state'),
        required: true,
        defaultValue: 'pending',
        options: [
          { label: label('fields:pending'), value: 'pending' },
          { label: label('fields:active'), value: 'active' },
          { label: label('fields:unsubscribed'), value: 'unsubscribed' },
        ],
      },
      { name: 'optedOutSections', type: 'json', admin: { hidden: true } },
      {
        name: 'consent',
        type: 'group',
        label: label('fields:consent'),
        fields: [
          { name: 'at', type: 'date', label: label('fields:consentAt') },
          {
            name: 'source',
            type: 'text',
            label: label('fields:consentSource'),
            maxLength: MAX_LENGTHS.url,
          },
          {
            name: 'wording',
            type: 'textarea',
            label: label('fields:consentWording'),
            maxLength: MAX_LENGTHS.wording,
          },
        ],
      },
      { name: 'unsubscribedAt', type: 'date', label: label('fields:unsubscribedAt') },
    ],
  }
}
