import type { CollectionConfig } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { id } from './fields/id.js'
import { senderAddress } from './fields/sender-address.js'
import { pointDefinitions } from './fields/points.js'

const sender: CollectionConfig['fields'][number] = {
  name: 'sender',
  type: 'group',
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'address', type: 'text', required: true, validate: senderAddress },
    { name: 'replyTo', type: 'text', validate: senderAddress },
  ],
}

/** The newsletter as a product: name, sender, look, points that its entries answer. */
export const publications = (options: ResolvedOptions): CollectionConfig => {
  const { adminOnly, staff } = accessFor(options)
  return {
    slug: options.slugs.publications,
    graphQL: { singularName: 'PublicationDocument', pluralName: 'PublicationDocuments' },
    labels: { singular: 'Publication', plural: 'Publications' },
    admin: {
      useAsTitle: 'name',
      group: 'Newsletter',
      defaultColumns: ['name', 'slug', 'updatedAt'],
    },
    access: { create: adminOnly, delete: adminOnly, read: staff, update: adminOnly },
    fields: [
      id,
      { name: 'name', type: 'text', required: true },
      { name: 'slug', type: 'text', required: true, unique: true, index: true },
      sender,
      {
        name: 'listId',
        type: 'text',
        required: true,
        admin: { description: 'RFC 2919, e.g. weekly.news.example' },
      },
      {
        name: 'postalAddress',
        type: 'textarea',
        admin: { description: 'Stands in the colophon of every mail; the law asks for it.' },
      },
      {
        name: 'look',
        type: 'group',
        fields: [
          { name: 'accent', type: 'text', defaultValue: '#8f2d14' },
          { name: 'logo', type: 'upload', relationTo: options.slugs.media },
        ],
      },
      { name: 'timeZone', type: 'text', defaultValue: 'UTC', required: true },
      { name: 'language', type: 'text', defaultValue: 'en', required: true },
      {
        name: 'undoWindowMs',
        type: 'number',
        min: 0,
        defaultValue: 60_000,
        admin: {
          description:
            'How long a mailing waits after publication, in milliseconds, so that it can be undone.',
        },
      },
      {
        name: 'fourEyes',
        type: 'checkbox',
        defaultValue: false,
        label: 'Whoever approves must not have written it alone',
      },
      pointDefinitions,
    ],
  }
}
