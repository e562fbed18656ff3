import type { CollectionConfig, Field } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import { DELIVERY_STATES } from '../src/domain/mailing-states.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { labelsByLanguage } from '../src/i18n/labels-by-language.js'
import { idField } from './fields/id.js'

const dayAndTime = { date: { pickerAppearance: 'dayAndTime' as const } }

const states = DELIVERY_STATES.map((value) => ({
  label: label(value === 'submitting' ? 'fields:deliverySubmitting' : `fields:${value}`),
  value,
}))

/** Which worker has leased a row, and until when. */
const leased: Field[] = [
  { name: 'changedAt', type: 'date', admin: { hidden: true } },
  { name: 'leaseToken', type: 'text', index: true, admin: { hidden: true } },
  { name: 'leaseWorker', type: 'text', admin: { hidden: true } },
  { name: 'leaseUntil', type: 'date', admin: { hidden: true } },
]

/** What came back of an accepted message. */
const returned: Field[] = [
  {
    name: 'returned',
    type: 'select',
    label: label('fields:returned'),
    options: [
      { label: label('fields:bounced'), value: 'bounced' },
      { label: label('fields:complained'), value: 'complained' },
    ],
  },
  { name: 'returnReason', type: 'text', label: label('fields:returnReason') },
  { name: 'returnedAt', type: 'date', label: label('fields:returnedAt'), admin: dayAndTime },
]

/** The ledger: one row per mailing and subscription. Only workers write it. */
export const deliveries = (options: ResolvedOptions): CollectionConfig => {
  const { nobody, publisher } = createAccess(options)
  const { slugs } = options
  return {
    slug: slugs.deliveries,
    timestamps: false, // two indexes that every change of a row would have to keep
    graphQL: { singularName: 'DeliveryDocument', pluralName: 'DeliveryDocuments' },
    labels: { singular: label('fields:delivery'), plural: label('fields:deliveries') },
    admin: {
      useAsTitle: 'address',
      group: labelsByLanguage('fields:newsletter'),
      description: label('fields:deliveriesAbout'),
      defaultColumns: ['address', 'state', 'attempts', 'lastReply', 'returned'],
    },
    access: { create: nobody, delete: nobody, read: publisher, update: nobody },
    indexes: [
      { fields: ['mailing', 'subscription'], unique: true },
      { fields: ['mailing', 'state', 'nextAttemptAt', 'skipReason'] }, // covers leasing and counting
      { fields: ['mailing', 'id'] }, // pages of the mailing's screen
    ],
    fields: [
      idField,
      {
        name: 'mailing',
        type: 'relationship',
        label: label('fields:mailing'),
        relationTo: slugs.mailings,
        required: true,
      },
      {
        name: 'subscription',
        type: 'text',
        required: true,
        index: true,
        admin: { hidden: true }, // the row outlives its subscription
      },
      {
        name: 'variant',
        type: 'text',
        label: label('fields:variant'),
        required: true,
        defaultValue: 'all',
        admin: { hidden: true },
      },
      { name: 'address', type: 'text', label: label('fields:address'), required: true },
      { name: 'name', type: 'text', label: label('fields:name') },
      {
        name: 'state',
        type: 'select',
        label: label('fields:state'),
        required: true,
        options: states,
      },
      { name: 'skipReason', type: 'text', label: label('fields:skipReason') },
      {
        name: 'attempts',
        type: 'number',
        label: label('fields:attempts'),
        required: true,
        defaultValue: 0,
      },
      {
        name: 'nextAttemptAt',
        type: 'date',
        label: label('fields:nextAttemptAt'),
        admin: dayAndTime,
      },
      { name: 'lastReply', type: 'text', label: label('fields:lastReply') },
      { name: 'messageId', type: 'text', label: label('fields:messageId') },
      ...returned,
      ...leased,
      {
        name: 'settledAt',
        type: 'date',
        label: label('fields:deliverySettledAt'),
        admin: dayAndTime,
      },
    ],
  }
}
