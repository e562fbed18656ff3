import type { CollectionConfig, Field } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import { EDITORS } from '../src/issues/editors.js'
import { recordEditor } from '../src/issues/transition/record-editor.js'
import { fillCanonicalUrls } from '../src/hooks/fill-canonical-urls.js'
import {
  reopenIssuesOfEntry,
  reopenIssuesOfDeletedEntry,
} from '../src/issues/transition/reopen-issues-of-entry.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { labelsByLanguage } from '../src/i18n/labels-by-language.js'
import { editorsField } from './fields/editors.js'
import { idField } from './fields/id.js'
import { fieldFocusField } from './fields/field-focus.js'
import { MAX_LENGTHS } from '../src/domain/max-lengths.js'
import { onlyPictures } from './fields/only-pictures.js'
import { pointsField } from './fields/points.js'
import { richTextField } from './fields/rich-text.js'

const sources: Field = {
  name: 'sources',
  type: 'array',
  label: label('fields:sources'),
  labels: { singular: label('fields:source'), plural: label('fields:sources') },
  admin: { components: { Cell: 'payload-roundup/rsc#SourcesCell' } },
  fields: [
    {
      name: 'url',
      type: 'text',
      maxLength: MAX_LENGTHS.url,
      label: label('fields:sourceUrl'),
      required: true,
      admin: { description: label('fields:sourceUrlHint') },
    },
    {
      name: 'kind',
      type: 'text',
      maxLength: MAX_LENGTHS.label,
      label: label('fields:sourceKind'),
      admin: { description: label('fields:sourceKindHint') },
    },
    {
      name: 'label',
      type: 'text',
      maxLength: MAX_LENGTHS.title,
      label: label('fields:sourceLabel'),
      admin: { description: label('fields:sourceLabelHint') },
    },
    {
      name: 'canonicalUrl',
      type: 'text',
      maxLength: MAX_LENGTHS.url,
      index: true,
      admin: { hidden: true },
    },
  ],
}

const stage: Field = {
  name: 'stage',
  type: 'select',
  label: label('fields:stage'),
  defaultValue: 'collected',
  required: true,
  options: [
    { label: label('fields:collected'), value: 'collected' },
    { label: label('fields:drafted'), value: 'drafted' },
    { label: label('fields:ready'), value: 'ready' },
  ],
}

const image = (options: ResolvedOptions): Field => ({
  name: 'image',
  type: 'upload',
  label: label('fields:image'),
  relationTo: options.slugs.media,
  ...onlyPictures(options),
})

const tags: Field = {
  name: 'tags',
  type: 'text',
  label: label('fields:tags'),
  maxLength: MAX_LENGTHS.tag,
  hasMany: true,
}

const note: Field = {
  name: 'note',
  type: 'textarea',
  label: label('fields:note'),
  maxLength: MAX_LENGTHS.note,
  admin: { description: label('fields:noteHint') },
}

const importedFrom: Field = {
  name: 'importedFrom',
  type: 'text',
  maxLength: MAX_LENGTHS.url,
  index: true,
  admin: { hidden: true },
}

/** One item that an issue may have: a title, its sources, a text for each point. */
export const entries = (options: ResolvedOptions): CollectionConfig => {
  const { author, editor, staff, staffField } = createAccess(options)
  const { slugs } = options
  return {
    slug: slugs.entries,
    graphQL: { singularName: 'EntryDocument', pluralName: 'EntryDocuments' },
    labels: { singular: label('fields:entry'), plural: label('fields:entries') },
    admin: {
      useAsTitle: 'title',
      group: labelsByLanguage('fields:newsletter'),
      description: label('fields:entriesAbout'),
      defaultColumns: ['title', 'sources', 'stage', 'section', 'updatedAt'],
      components: {
        views: {
          collect: { Component: 'payload-roundup/rsc#CollectView', exact: true, path: '/collect' },
        },
      },
      listSearchableFields: ['title', 'note', 'sources.url'],
    },
    access: { create: author, delete: editor, read: staff, readVersions: staff, update: author },
    versions: { maxPerDoc: 50 },
    hooks: {
      beforeChange: [fillCanonicalUrls, recordEditor({ field: EDITORS })],
      afterChange: [reopenIssuesOfEntry(options)],
      beforeDelete: [reopenIssuesOfDeletedEntry(options)],
    },
    fields: [
      idField,
      fieldFocusField,
      {
        name: 'publication',
        type: 'relationship',
        relationTo: slugs.publications,
        label: label('fields:publication'),
        required: true,
        index: true,
      },
      {
        name: 'title',
        type: 'text',
        label: label('fields:title'),
        maxLength: MAX_LENGTHS.title,
        required: true,
      },
      sources,
      pointsField,
      richTextField({
        name: 'body',
        label: labelsByLanguage('fields:body'),
        admin: { description: label('fields:bodyHint') },
      }),
      image(options),
      tags,
      note,
      {
        name: 'section',
        type: 'relationship',
        label: label('fields:entrySection'),
        relationTo: slugs.sections,
        admin: { description: label('fields:entrySectionHint') },
      },
      stage,
      importedFrom,
      editorsField(EDITORS, staffField),
      {
        name: 'issues',
        type: 'join',
        label: label('fields:inIssues'),
        collection: slugs.issues,
        on: 'lineup.items.entry',
        admin: { allowCreate: false },
      },
    ],
  }
}
