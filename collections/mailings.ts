import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import { MAILING_STATES } from '../src/domain/mailing-states.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { labelsByLanguage } from '../src/i18n/labels-by-language.js'
import { idField } from './fields/id.js'
import { jsonOf } from './fields/json-of.js'

const dayAndTime = { date: { pickerAppearance: 'dayAndTime' as const } }

/** One sending of one edition to one audience. An issue has at most one. */
export const mailings = (options: ResolvedOptions): CollectionConfig => {
  const { nobody, staff } = createAccess(options)
  const { slugs } = options
  return {
    slug: slugs.mailings,
    graphQL: { singularName: 'MailingDocument', pluralName: 'MailingDocuments' },
    labels: { singular: label('fields:mailing'), plural: label('fields:mailings') },
    admin: {
      useAsTitle: 'issueTitle',
      group: labelsByLanguage('fields:newsletter'),
      description: label('fields:mailingsAbout'),
      defaultColumns: ['issue', 'state', 'audienceSize', 'settledAt'],
    },
    access: { create: nobody, delete: nobody, read: staff, update: nobody },
    fields: [
      idField,
      { name: 'issueTitle', type: 'text', virtual: 'issue.title', admin: { hidden: true } },
      {
        name: 'issue',
        type: 'relationship',
        relationTo: slugs.issues,
        label: label('fields:issue'),
        required: true,
        unique: true,
        index: true,
      },
      {
        name: 'edition',
        type: 'relationship',
        relationTo: slugs.editions,
        required: true,
        admin: { hidden: true },
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
        index: true,
        options: MAILING_STATES.map((value) => ({ label: label(`fields:${value}`), value })),
      },
      {
        name: 'holdUntil',
        type: 'date',
        label: label('fields:holdUntil'),
        required: true,
        admin: dayAndTime,
      },
      { name: 'rendererVersion', type: 'text', admin: { hidden: true } },
      { name: 'pausedBy', type: 'text', label: label('fields:pausedBy') },
      { name: 'pauseReason', type: 'text', label: label('fields:pauseReason') },
      { name: 'resumeTo', type: 'text', admin: { hidden: true } },
      { name: 'report', type: 'text', admin: { hidden: true } },
      { name: 'audienceCursor', type: 'text', admin: { hidden: true } },
      { name: 'audienceSize', type: 'number', label: label('fields:audienceSize') },
      {
        name: 'counts',
        type: 'json',
        ...jsonOf('DeliveryCounts'),
        label: label('fields:counts'),
        admin: { hidden: true },
      },
      { name: 'samples', type: 'json', admin: { hidden: true } },
      { name: 'bounced', type: 'number', admin: { hidden: true } },
      { name: 'complained', type: 'number', admin: { hidden: true } },
      { name: 'startedAt', type: 'date', label: label('fields:startedAt'), admin: dayAndTime },
      { name: 'settledAt', type: 'date', label: label('fields:settledAt'), admin: dayAndTime },
    ],
  }
}
