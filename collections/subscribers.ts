import type { CollectionConfig } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import { deleteSubscriptions } from '../src/hooks/delete-subscriptions.js'
import { normalizeSubscriber } from '../src/hooks/normalize-subscriber.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { inEveryLanguage } from '../src/i18n/in-every-language.js'
import { id } from './fields/id.js'
import { LENGTHS } from '../src/domain/lengths.js'

/** A person's address. What they agreed to stands in their subscriptions. */
export const subscribers = (options: ResolvedOptions): CollectionConfig => {
  const { publisher } = accessFor(options)
  const { slugs } = options
  return {
    slug: slugs.subscribers,
    graphQL: { singularName: 'SubscriberDocument', pluralName: 'SubscriberDocuments' },
    labels: { singular: label('fields:subscriber'), plural: label('fields:subscribers') },
    admin: {
      useAsTitle: 'address',
      group: inEveryLanguage('fields:readers'),
      description: label('fields:subscribersAbout'),
      defaultColumns: ['address', 'name', 'createdAt'],
    },
    access: { create: publisher, delete: publisher, read: publisher, update: publisher },
    hooks: { beforeDelete: [deleteSubscriptions(options)], beforeValidate: [normalizeSubscriber] },
    fields: [
      id,
      {
        name: 'address',
        type: 'text',
        label: label('fields:address'),
        maxLength: LENGTHS.address,
        required: true,
      },
      {
        name: 'normalizedAddress',
        type: 'text',
        maxLength: LENGTHS.address,
        required: true,
        unique: true,
        admin: { hidden: true },
      },
      { name: 'name', type: 'text', label: label('fields:name'), maxLength: LENGTHS.name },
      {
        name: 'locale',
        type: 'text',
        maxLength: LENGTHS.code,
        label: label('fields:locale'),
        admin: { description: label('fields:localeHint') },
      },
    ],
  }
}
