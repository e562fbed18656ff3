import type { CollectionConfig, Field } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import { issueMoves } from '../src/access/issue-moves.js'
import { ISSUE_STAGES } from '../src/domain/stages.js'
import { fulfilIntentAfterChange } from '../src/hooks/fulfil-intent.js'
import { guardStage } from '../src/hooks/guard-stage.js'
import { keepPublishedRow } from '../src/hooks/keep-published-row.js'
import { numberIssue } from '../src/hooks/number-issue.js'
import { ownFieldsStay } from '../src/hooks/own-fields-stay.js'
import { recordMove } from '../src/hooks/record-move.js'
import { refuseDeletion } from '../src/hooks/refuse-deletion.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/wording/translate.js'
import { id } from './fields/id.js'
import { items } from './fields/items.js'
import { staffOnly } from './fields/staff-only.js'

const PUBLIC_FIELDS = ['id', 'title', 'slug', 'number', 'date', 'publishedAt']

const STAGE_LABELS = {
  draft: 'Draft',
  inReview: 'In review',
  approved: 'Approved',
  scheduled: 'Scheduled',
  published: 'Published',
}

const byline: Field[] = [
  {
    name: 'number',
    type: 'number',
    index: true,
    admin: { position: 'sidebar', description: 'Empty: the next one.' },
  },
  {
    name: 'slug',
    type: 'text',
    index: true,
    admin: { position: 'sidebar', description: 'Empty: no-<number>.' },
  },
  {
    name: 'date',
    type: 'text',
    required: true,
    admin: { position: 'sidebar', description: 'The day on its masthead, as YYYY-MM-DD.' },
  },
]

const texts: Field[] = [
  { name: 'title', type: 'text', required: true },
  { name: 'subject', type: 'text', required: true, maxLength: 120 },
  {
    name: 'preheader',
    type: 'text',
    maxLength: 140,
    admin: { description: 'What inboxes show after the subject.' },
  },
  { name: 'introduction', type: 'richText' },
  {
    name: 'contents',
    type: 'group',
    label: 'Around the list of contents',
    admin: { description: 'The list itself is computed from the sections.' },
    fields: [
      { name: 'before', type: 'richText' },
      { name: 'after', type: 'richText' },
    ],
  },
]

const desk: Field[] = [
  {
    name: 'stage',
    type: 'select',
    defaultValue: 'draft',
    index: true,
    admin: { position: 'sidebar', readOnly: true },
    options: ISSUE_STAGES.map((value) => ({ label: STAGE_LABELS[value], value })),
  },
  { name: 'reviewNote', type: 'textarea', admin: { position: 'sidebar' } },
  { name: 'approval', type: 'json', admin: { hidden: true } },
  { name: 'correction', type: 'json', admin: { hidden: true } },
  { name: 'intent', type: 'json', admin: { hidden: true } },
  {
    name: 'deliver',
    type: 'select',
    admin: { hidden: true },
    options: [
      { label: 'Publish and mail', value: 'mail' },
      { label: 'Publish on the web only', value: 'web' },
    ],
  },
  { name: 'publishAt', type: 'date', admin: { hidden: true } },
  { name: 'zone', type: 'text', admin: { hidden: true } },
  {
    name: 'publishedAt',
    type: 'date',
    admin: {
      condition: (_, { publishedAt }) => Boolean(publishedAt),
      date: { pickerAppearance: 'dayAndTime' },
      position: 'sidebar',
      readOnly: true,
    },
  },
  { name: 'importedFrom', type: 'text', admin: { hidden: true } },
  { name: 'editors', type: 'json', admin: { hidden: true } },
  { name: 'acceptedFindings', type: 'json', admin: { hidden: true } },
]

type Tab = 'lineup' | 'preview' | 'mailing' | 'history'

const tab = (name: Tab, component: string, order: number) => ({
  Component: `payload-roundup/rsc#${component}`,
  path: `/${name}` as const,
  tab: { href: `/${name}` as const, label: label(`bar:${name}`), order },
})

const tabs = {
  default: {
    Component: 'payload-roundup/rsc#WordsView',
    tab: { label: label('bar:words'), order: 20 },
  },
  lineup: tab('lineup', 'LineupView', 10),
  preview: tab('preview', 'PreviewView', 30),
  mailing: tab('mailing', 'MailingView', 40),
  history: tab('history', 'HistoryView', 50),
}

/** One dated number of a publication. Content is edited in drafts; the stage is moved by asking for it. */
export const issues = (options: ResolvedOptions): CollectionConfig => {
  const { author, editor, publishedOrStaff, staff, staffField } = accessFor(options)
  const { slugs } = options
  const lineup: Field = {
    name: 'lineup',
    type: 'array',
    labels: { singular: 'Section', plural: 'Lineup' },
    fields: [
      { name: 'section', type: 'relationship', relationTo: slugs.sections, required: true },
      items('items', options),
    ],
  }
  return {
    slug: slugs.issues,
    graphQL: { singularName: 'IssueDocument', pluralName: 'IssueDocuments' },
    labels: { singular: 'Issue', plural: 'Issues' },
    admin: {
      useAsTitle: 'title',
      hideAPIURL: true,
      group: 'Newsletter',
      defaultColumns: ['title', 'number', 'date', 'stage', 'updatedAt'],
      components: {
        edit: {
          beforeDocumentControls: ['payload-roundup/client#FormWatch'],
          PublishButton: 'payload-roundup/client#NoButton',
          SaveDraftButton: 'payload-roundup/client#SaveIssue',
          Status: 'payload-roundup/client#NoButton',
          UnpublishButton: 'payload-roundup/client#NoButton',
        },
        views: { edit: tabs },
      },
    },
    access: {
      create: author,
      delete: editor,
      read: publishedOrStaff,
      readVersions: staff,
      update: issueMoves(options, author),
    },
    versions: { drafts: { autosave: false, schedulePublish: false }, maxPerDoc: 100 },
    indexes: [
      { fields: ['publication', 'number'], unique: true },
      { fields: ['publication', 'slug'], unique: true },
    ],
    hooks: {
      beforeOperation: [keepPublishedRow(options)],
      beforeChange: [numberIssue(options), ownFieldsStay, guardStage(options)],
      afterChange: [recordMove(options), fulfilIntentAfterChange(options)],
      beforeDelete: [refuseDeletion(options)],
    },
    fields: staffOnly(
      [
        id,
        {
          name: 'publication',
          type: 'relationship',
          relationTo: slugs.publications,
          required: true,
          index: true,
          admin: { position: 'sidebar' },
        },
        ...byline,
        ...texts,
        items('highlights', options),
        lineup,
        { name: 'outro', type: 'richText' },
        ...desk,
      ],
      PUBLIC_FIELDS,
      staffField,
    ),
  }
}
