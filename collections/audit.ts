import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { labelsByLanguage } from '../src/i18n/labels-by-language.js'
import { idField } from './fields/id.js'
import { jsonOf } from './fields/json-of.js'

/** Stages are stored by name and shown as labels. */
const shownStage = {
  components: { Cell: 'payload-roundup/rsc#StageCell', Field: 'payload-roundup/rsc#StageField' },
}

/** Who moved an issue, when, from which stage to which, and with which content. Nobody can edit it. */
export const audit = (options: ResolvedOptions): CollectionConfig => {
  const { nobody, staff } = createAccess(options)
  return {
    slug: options.slugs.audit,
    graphQL: { singularName: 'AuditDocument', pluralName: 'AuditDocuments' },
    labels: { singular: label('fields:move'), plural: label('fields:audit') },
    admin: {
      group: labelsByLanguage('fields:newsletter'),
      description: label('fields:auditAbout'),
      defaultColumns: ['issue', 'from', 'to', 'actorName', 'at'],
    },
    access: { create: nobody, delete: nobody, read: staff, update: nobody },
    fields: [
      idField,
      {
        name: 'issue',
        type: 'relationship',
        relationTo: options.slugs.issues,
        label: label('fields:issue'),
        required: true,
        index: true,
      },
      {
        name: 'from',
        type: 'text',
        label: labelsByLanguage('fields:from'),
        required: true,
        admin: shownStage,
      },
      {
        name: 'to',
        type: 'text',
        label: labelsByLanguage('fields:to'),
        required: true,
        admin: shownStage,
      },
      { name: 'actor', type: 'text', required: true, admin: { hidden: true } },
      { name: 'actorName', type: 'text', label: label('fields:who') },
      {
        name: 'at',
        type: 'date',
        label: label('fields:at'),
        required: true,
        admin: { date: { pickerAppearance: 'dayAndTime' } },
      },
      { name: 'contentHash', type: 'text', admin: { hidden: true } },
      { name: 'note', type: 'textarea', label: label('fields:note') },
      {
        name: 'changes',
        type: 'json',
        ...jsonOf('LocalizedText[]'),
        label: label('fields:changes'),
        admin: { hidden: true },
      },
      { name: 'content', type: 'json', ...jsonOf('IssueContent'), admin: { hidden: true } },
    ],
  }
}
