import type { CollectionConfig } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { inEveryLanguage } from '../src/i18n/in-every-language.js'
import { id } from './fields/id.js'
import { LENGTHS } from '../src/domain/lengths.js'

/** A subscriber's consent to one publication, with its evidence. */
export const subscriptions = (options: ResolvedOptions): CollectionConfig => {
  const { publisher } = accessFor(options)
  const { slugs } = options
  return {
    slug: slugs.subscriptions,
    graphQL: { singularName: 'SubscriptionDocument', pluralName: 'SubscriptionDocuments' },
    labels: { singular: label('fields:subscription'), plural: label('fields:subscriptions') },
    admin: {
      useAsTitle: 'address',
      group: inEveryLanguage('fields:readers'),
      description: label('fields:subscriptionsAbout'),
      defaultColumns: ['subscriber', 'publication', 'state', 'updatedAt'],
    },
    access: { create: publisher, delete: publisher, read: publisher, update: publisher },
    indexes: [
      { fields: ['subscriber', 'publication'], unique: true },
      { fields: ['publication', 'state', 'id'] },
    ],
    fields: [
      id,
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
            maxLength: LENGTHS.url,
          },
          {
            name: 'wording',
            type: 'textarea',
            label: label('fields:consentWording'),
            maxLength: LENGTHS.wording,
          },
        ],
      },
      { name: 'unsubscribedAt', type: 'date', label: label('fields:unsubscribedAt') },
    ],
  }
}
