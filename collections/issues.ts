import type { CollectionConfig, Field, FieldAccess } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import { issueMoves } from '../src/access/issue-moves.js'
import { EDITORS } from '../src/issues/editors.js'
import { ISSUE_STAGES } from '../src/domain/stages.js'
import { fulfilIntentAfterChange } from '../src/issues/transition/fulfil-intent.js'
import { guardStage } from '../src/issues/transition/guard.js'
import { READ_BY_ITS_HOOK } from '../src/hooks/input/find-misfits.js'
import { keepPublishedRow } from '../src/issues/transition/route-write.js'
import { numberIssue } from '../src/issues/transition/number.js'
import { ownFieldsStay } from '../src/hooks/protect-system-fields.js'
import { recordMove } from '../src/issues/transition/record.js'
import { refuseUnknown } from '../src/hooks/input/refuse-unknown.js'
import { deleteHistory } from '../src/hooks/delete-history.js'
import { refuseDeletion } from '../src/hooks/refuse-deletion.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { inEveryLanguage } from '../src/i18n/in-every-language.js'
import { editors } from './fields/editors.js'
import { id } from './fields/id.js'
import { richText } from './fields/rich-text.js'
import { issueByline } from './fields/issue-byline.js'
import { issueWords } from './fields/issue-words.js'
import { items } from './fields/items.js'
import { LENGTHS } from '../src/domain/lengths.js'
import { staffOnly } from './fields/staff-only.js'

const PUBLIC_FIELDS = ['id', 'title', 'slug', 'number', 'date', 'publishedAt']

const SAID_BY_THE_BAR = 'payload-roundup/client#Nothing'

const desk = (staffField: FieldAccess): Field[] => [
  {
    name: 'stage',
    type: 'select',
    custom: READ_BY_ITS_HOOK,
    label: label('fields:stage'),
    defaultValue: 'draft',
    index: true,
    admin: { components: { Field: SAID_BY_THE_BAR }, readOnly: true },
    options: ISSUE_STAGES.map((value) => ({ label: label(`stages:${value}`), value })),
  },
  {
    name: 'reviewNote',
    type: 'textarea',
    maxLength: LENGTHS.note,
    label: label('fields:reviewNote'),
    admin: { components: { Field: SAID_BY_THE_BAR } },
  },
  { name: 'approval', type: 'json', admin: { hidden: true } },
  { name: 'correction', type: 'json', admin: { hidden: true } },
  { name: 'intent', type: 'json', admin: { hidden: true } },
  {
    name: 'deliver',
    type: 'select',
    label: label('fields:deliver'),
    admin: { hidden: true },
    options: [
      { label: label('fields:deliverMail'), value: 'mail' },
      { label: label('fields:deliverWeb'), value: 'web' },
    ],
  },
  { name: 'publishAt', type: 'date', custom: READ_BY_ITS_HOOK, admin: { hidden: true } },
  {
    name: 'zone',
    type: 'text',
    custom: READ_BY_ITS_HOOK,
    maxLength: LENGTHS.code,
    admin: { hidden: true },
  },
  {
    name: 'publishedAt',
    type: 'date',
    label: label('fields:publishedAt'),
    admin: {
      condition: (_, { publishedAt }) => Boolean(publishedAt),
      date: { pickerAppearance: 'dayAndTime' },
      position: 'sidebar',
      readOnly: true,
    },
  },
  { name: 'importedFrom', type: 'text', maxLength: LENGTHS.url, admin: { hidden: true } },
  editors(EDITORS, staffField),
  { name: 'acceptedFindings', type: 'json', admin: { hidden: true } },
]

/** “Before it goes out”, beside the words. */
const findings: Field = {
  name: 'findings',
  type: 'ui',
  admin: {
    components: { Field: 'payload-roundup/client#FindingsField' },
    position: 'sidebar',
  },
}

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

const lineup = (options: ResolvedOptions): Field => ({
  name: 'lineup',
  type: 'array',
  label: label('fields:lineup'),
  admin: { disabled: true },
  labels: { singular: label('fields:section'), plural: label('fields:sections') },
  fields: [
    {
      name: 'section',
      type: 'relationship',
      label: label('fields:section'),
      relationTo: options.slugs.sections,
      required: true,
    },
    items('items', 'fields:entries', options),
  ],
})

/** One dated number of a publication. Content is edited in drafts; the stage is moved by asking for it. */
export const issues = (options: ResolvedOptions): CollectionConfig => {
  const { author, editor, publishedOrStaff, staff, staffField } = accessFor(options)
  const { slugs } = options
  return {
    slug: slugs.issues,
    graphQL: { singularName: 'IssueDocument', pluralName: 'IssueDocuments' },
    labels: { singular: label('fields:issue'), plural: label('fields:issues') },
    admin: {
      useAsTitle: 'title',
      hideAPIURL: true,
      group: inEveryLanguage('fields:newsletter'),
      defaultColumns: ['title', 'number', 'date', 'stage', 'updatedAt'],
      components: {
        beforeListTable: ['payload-roundup/rsc#NextIssue'],
        edit: {
          beforeDocumentControls: ['payload-roundup/client#FormWatch'],
          PublishButton: SAID_BY_THE_BAR,
          SaveDraftButton: 'payload-roundup/client#SaveIssue',
          Status: SAID_BY_THE_BAR,
          UnpublishButton: SAID_BY_THE_BAR,
        },
        views: { edit: tabs },
      },
    },
    access: {
      create: author,
      delete: editor,
      read: publishedOrStaff,
      readVersions: staff,
      update: issueMoves(options),
    },
    versions: { drafts: { autosave: false, schedulePublish: false }, maxPerDoc: 100 },
    indexes: [
      { fields: ['publication', 'number'], unique: true },
      { fields: ['publication', 'slug'], unique: true },
    ],
    hooks: {
      beforeOperation: [keepPublishedRow(options)],
      beforeChange: [
        numberIssue(options),
        ownFieldsStay,
        refuseUnknown(options),
        guardStage(options),
      ],
      afterChange: [recordMove(options), fulfilIntentAfterChange(options)],
      beforeDelete: [refuseDeletion(options), deleteHistory(options)],
    },
    fields: [
      ...staffOnly(
        [
          id,
          {
            name: 'publication',
            type: 'relationship',
            relationTo: slugs.publications,
            label: label('fields:publication'),
            required: true,
            index: true,
            admin: { position: 'sidebar' },
          },
          ...issueByline,
          ...issueWords,
          items('highlights', 'fields:highlights', options),
          lineup(options),
          richText({ name: 'outro', label: inEveryLanguage('fields:outro') }),
          ...desk(staffField),
        ],
        PUBLIC_FIELDS,
        staffField,
      ),
      findings,
    ],
  }
}
