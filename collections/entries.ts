import type { CollectionConfig, Field } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import { recordEntryEditor } from '../src/hooks/record-editor.js'
import { fillCanonicalUrls } from '../src/hooks/fill-canonical-urls.js'
import { reopenIssuesOfEntry } from '../src/hooks/reopen-issues-of-entry.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { id } from './fields/id.js'
import { points } from './fields/points.js'

const sources: Field = {
  name: 'sources',
  type: 'array',
  labels: { singular: 'Source', plural: 'Sources' },
  fields: [
    { name: 'url', type: 'text', required: true },
    { name: 'kind', type: 'text' },
    { name: 'label', type: 'text' },
    { name: 'canonicalUrl', type: 'text', index: true, admin: { hidden: true } },
  ],
}

const stage: Field = {
  name: 'stage',
  type: 'select',
  defaultValue: 'collected',
  required: true,
  options: [
    { label: 'Collected', value: 'collected' },
    { label: 'Drafted', value: 'drafted' },
    { label: 'Ready', value: 'ready' },
  ],
}

/** One item that an issue may tell: a title, its sources, what it says to each point. */
export const entries = (options: ResolvedOptions): CollectionConfig => {
  const { author, editor, staff } = accessFor(options)
  const { slugs } = options
  return {
    slug: slugs.entries,
    graphQL: { singularName: 'EntryDocument', pluralName: 'EntryDocuments' },
    labels: { singular: 'Entry', plural: 'Entries' },
    admin: {
      useAsTitle: 'title',
      group: 'Newsletter',
      defaultColumns: ['title', 'stage', 'section', 'updatedAt'],
    },
    access: { create: author, delete: editor, read: staff, readVersions: staff, update: author },
    versions: { maxPerDoc: 50 },
    hooks: {
      beforeChange: [fillCanonicalUrls, recordEntryEditor],
      afterChange: [reopenIssuesOfEntry(options)],
    },
    fields: [
      id,
      {
        name: 'publication',
        type: 'relationship',
        relationTo: slugs.publications,
        required: true,
        index: true,
      },
      { name: 'title', type: 'text', required: true },
      sources,
      points,
      {
        name: 'body',
        type: 'richText',
        admin: { description: 'For a highlight: the entry told at length.' },
      },
      { name: 'image', type: 'upload', relationTo: slugs.media },
      { name: 'tags', type: 'text', hasMany: true },
      {
        name: 'note',
        type: 'textarea',
        admin: { description: 'For colleagues; readers never see it.' },
      },
      {
        name: 'section',
        type: 'relationship',
        relationTo: slugs.sections,
        admin: { description: 'Where it may go.' },
      },
      stage,
      { name: 'importedFrom', type: 'text', index: true, admin: { hidden: true } },
      { name: 'editors', type: 'json', admin: { hidden: true } },
      {
        name: 'issues',
        type: 'join',
        collection: slugs.issues,
        on: 'lineup.items.entry',
        admin: { allowCreate: false },
      },
    ],
  }
}
