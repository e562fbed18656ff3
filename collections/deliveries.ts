import type { CollectionConfig } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import { DELIVERY_STATES } from '../src/domain/mailing-states.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { id } from './fields/id.js'

/** The ledger: one mailing to one subscription, written by workers alone. */
export const deliveries = (options: ResolvedOptions): CollectionConfig => {
  const { nobody, publisher } = accessFor(options)
  const { slugs } = options
  return {
    slug: slugs.deliveries,
    graphQL: { singularName: 'DeliveryDocument', pluralName: 'DeliveryDocuments' },
    labels: { singular: 'Delivery', plural: 'Deliveries' },
    admin: { group: 'Newsletter', defaultColumns: ['address', 'state', 'attempts', 'lastReply'] },
    access: { create: nobody, delete: nobody, read: publisher, update: nobody },
    indexes: [
      { fields: ['mailing', 'subscription'], unique: true },
      { fields: ['mailing', 'state', 'nextAttemptAt'] },
    ],
    fields: [
      id,
      { name: 'mailing', type: 'relationship', relationTo: slugs.mailings, required: true },
      {
        name: 'subscription',
        type: 'text',
        required: true,
        index: true,
        admin: { description: 'Id of the subscription; the row outlives it.' },
      },
      { name: 'variant', type: 'text', required: true, defaultValue: 'all' },
      { name: 'address', type: 'text', required: true },
      { name: 'name', type: 'text' },
      { name: 'state', type: 'select', required: true, options: [...DELIVERY_STATES] },
      { name: 'skipReason', type: 'text' },
      { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
      { name: 'nextAttemptAt', type: 'date' },
      { name: 'lastReply', type: 'text' },
      { name: 'messageId', type: 'text' },
      { name: 'leaseToken', type: 'text', index: true, admin: { hidden: true } },
      { name: 'leaseWorker', type: 'text', admin: { hidden: true } },
      { name: 'leaseUntil', type: 'date', admin: { hidden: true } },
      { name: 'settledAt', type: 'date' },
    ],
  }
}
