import type { CollectionConfig } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { id } from './fields/id.js'

/** A subscriber's consent to one publication, with its evidence. */
export const subscriptions = (options: ResolvedOptions): CollectionConfig => {
  const { editor, publisher } = accessFor(options)
  const { slugs } = options
  return {
    slug: slugs.subscriptions,
    graphQL: { singularName: 'SubscriptionDocument', pluralName: 'SubscriptionDocuments' },
    labels: { singular: 'Subscription', plural: 'Subscriptions' },
    admin: {
      group: 'Readers',
      defaultColumns: ['subscriber', 'publication', 'state', 'updatedAt'],
    },
    access: { create: publisher, delete: publisher, read: editor, update: publisher },
    indexes: [
      { fields: ['subscriber', 'publication'], unique: true },
      { fields: ['publication', 'state', 'id'] },
    ],
    fields: [
      id,
      {
        name: 'subscriber',
        type: 'relationship',
        relationTo: slugs.subscribers,
        required: true,
        index: true,
      },
      {
        name: 'publication',
        type: 'relationship',
        relationTo: slugs.publications,
        required: true,
        index: true,
      },
      {
        name: 'state',
        type: 'select',
        required: true,
        defaultValue: 'pending',
        options: [
          { label: 'Waiting to be confirmed', value: 'pending' },
          { label: 'Active', value: 'active' },
          { label: 'Unsubscribed', value: 'unsubscribed' },
        ],
      },
      { name: 'optedOutSections', type: 'json', admin: { hidden: true } },
      {
        name: 'consent',
        type: 'group',
        fields: [
          { name: 'at', type: 'date' },
          { name: 'source', type: 'text' },
          { name: 'wording', type: 'textarea' },
        ],
      },
      { name: 'unsubscribedAt', type: 'date' },
    ],
  }
}
