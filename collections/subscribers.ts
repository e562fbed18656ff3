import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import { deleteSubscriptions } from '../src/hooks/delete-subscriptions.js'
import { normalizeSubscriber } from '../src/hooks/normalize-subscriber.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { labelsByLanguage } from '../src/i18n/labels-by-language.js'
import { idField } from './fields/id.js'
import { MAX_LENGTHS } from '../src/domain/max-lengths.js'

/** A person's address. Their consent is in their subscriptions. */
export const subscribers = (options: ResolvedOptions): CollectionConfig => {
  const { publisher } = createAccess(options)
  const { slugs } = options
  return {
    slug: slugs.subscribers,
    graphQL: { singularName: 'SubscriberDocument', pluralName: 'SubscriberDocuments' },
    labels: { singular: label('fields:subscriber'), plural: label('fields:subscribers') },
    admin: {
      useAsTitle: 'address',
      group: labelsByLanguage('fields:readers'),
      description: label('fields:subscribersAbout'),
      defaultColumns: ['address', 'name', 'createdAt'],
    },
    access: { create: publisher, delete: publisher, read: publisher, update: publisher },
    hooks: { beforeDelete: [deleteSubscriptions(options)], beforeValidate: [normalizeSubscriber] },
    fields: [
      idField,
      {
        name: 'address',
        type: 'text',
        label: label('fields:address'),
        maxLength: MAX_LENGTHS.address,
        required: true,
      },
      {
        name: 'normalizedAddress',
        type: 'text',
        maxLength: MAX_LENGTHS.address,
        required: true,
        unique: true,
        admin: { hidden: true },
      },
      { name: 'name', type: 'text', label: label('fields:name'), maxLength: MAX_LENGTHS.name },
      {
        name: 'locale',
        type: 'text',
        maxLength: MAX_LENGTHS.code,
        label: label('fields:locale'),
        admin: { description: label('fields:localeHint') },
      },
    ],
  }
}
