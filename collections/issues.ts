import type { CollectionConfig, Field, FieldAccess } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import { issueUpdateAccess } from '../src/access/issue-update-access.js'
import { EDITORS } from '../src/issues/editors.js'
import { ISSUE_STAGES } from '../src/domain/issue/issue-stages.js'
import { fulfilIntentAfterChange } from '../src/issues/transition/fulfil-intent.js'
import { guardIssueTransition } from '../src/issues/transition/guard-issue-transition.js'
import { VALIDATED_BY_ITS_HOOK } from '../src/hooks/input/find-invalid-fields.js'
import { routeIssueWrite } from '../src/issues/transition/route-issue-write.js'
import { assignIssueNumber } from '../src/issues/transition/assign-issue-number.js'
import { protectSystemFields } from '../src/hooks/protect-system-fields.js'
import { recordTransition } from '../src/issues/transition/record-transition.js'
import { refuseUnknownRelations } from '../src/hooks/input/refuse-unknown-relations.js'
import { deleteHistory } from '../src/hooks/delete-history.js'
import { refuseDeletion } from '../src/hooks/refuse-deletion.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { labelsByLanguage } from '../src/i18n/labels-by-language.js'
import { editorsField } from './fields/editors.js'
import { idField } from './fields/id.js'
import { jsonOf } from './fields/json-of.js'
import { richTextField } from './fields/rich-text.js'
import { issueMastheadFields } from './fields/issue-masthead-fields.js'
import { issueContentFields } from './fields/issue-content-fields.js'
import { itemsField } from './fields/items.js'
import { MAX_LENGTHS } from '../src/domain/max-lengths.js'
import { staffOnly } from './fields/staff-only.js'

const PUBLIC_FIELDS = ['id', 'title', 'slug', 'number', 'date', 'publishedAt']

const SHOWN_BY_THE_ISSUE_BAR = 'payload-roundup/client#HiddenField'

const workflowFields = (staffField: FieldAccess): Field[] => [
  {
    name: 'stage',
    type: 'select',
    custom: VALIDATED_BY_ITS_HOOK,
    label: label('fields:stage'),
    defaultValue: 'draft',
    index: true,
    admin: { components: { Field: SHOWN_BY_THE_ISSUE_BAR }, readOnly: true },
    options: ISSUE_STAGES.map((value) => ({ label: label(`stages:${value}`), value })),
  },
  {
    name: 'reviewNote',
    type: 'textarea',
    maxLength: MAX_LENGTHS.note,
    label: label('fields:reviewNote'),
    admin: { components: { Field: SHOWN_BY_THE_ISSUE_BAR } },
  },
  { name: 'approval', type: 'json', ...jsonOf('Approval'), admin: { hidden: true } },
  { name: 'correction', type: 'json', ...jsonOf('Correction'), admin: { hidden: true } },
  { name: 'intent', type: 'json', ...jsonOf('PublishIntent'), admin: { hidden: true } },
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
  { name: 'publishAt', type: 'date', custom: VALIDATED_BY_ITS_HOOK, admin: { hidden: true } },
  {
    name: 'zone',
    type: 'text',
    custom: VALIDATED_BY_ITS_HOOK,
    maxLength: MAX_LENGTHS.code,
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
  { name: 'importedFrom', type: 'text', maxLength: MAX_LENGTHS.url, admin: { hidden: true } },
  editorsField(EDITORS, staffField),
  { name: 'acceptedFindings', type: 'json', ...jsonOf('Acceptance[]'), admin: { hidden: true } },
]

/** The findings panel beside the form. */
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
  tab: { href: `/${name}` as const, label: label(`issueBar:${name}`), order },
})

const tabs = {
  default: {
    Component: 'payload-roundup/rsc#ContentView',
    tab: { label: label('issueBar:content'), order: 20 },
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
    itemsField('items', 'fields:entries', options),
  ],
})

/** One dated number of a publication. Content is edited in drafts; a write of `stage` asks for a transition. */
export const issues = (options: ResolvedOptions): CollectionConfig => {
  const { author, editor, publishedOrStaff, staff, staffField } = createAccess(options)
  const { slugs } = options
  return {
    slug: slugs.issues,
    graphQL: { singularName: 'IssueDocument', pluralName: 'IssueDocuments' },
    labels: { singular: label('fields:issue'), plural: label('fields:issues') },
    admin: {
      useAsTitle: 'title',
      hideAPIURL: true,
      group: labelsByLanguage('fields:newsletter'),
      defaultColumns: ['title', 'number', 'date', 'stage', 'updatedAt'],
      components: {
        beforeListTable: ['payload-roundup/rsc#NextIssue'],
        edit: {
          beforeDocumentControls: ['payload-roundup/client#FormWatch'],
          PublishButton: SHOWN_BY_THE_ISSUE_BAR,
          SaveDraftButton: 'payload-roundup/client#SaveIssue',
          Status: SHOWN_BY_THE_ISSUE_BAR,
          UnpublishButton: SHOWN_BY_THE_ISSUE_BAR,
        },
        views: { edit: tabs },
      },
    },
    access: {
      create: author,
      delete: editor,
      read: publishedOrStaff,
      readVersions: staff,
      update: issueUpdateAccess(options),
    },
    versions: { drafts: { autosave: false, schedulePublish: false }, maxPerDoc: 100 },
    indexes: [
      { fields: ['publication', 'number'], unique: true },
      { fields: ['publication', 'slug'], unique: true },
    ],
    hooks: {
      beforeOperation: [routeIssueWrite(options)],
      beforeChange: [
        assignIssueNumber(options),
        protectSystemFields,
        refuseUnknownRelations(options),
        guardIssueTransition(options),
      ],
      afterChange: [recordTransition(options), fulfilIntentAfterChange(options)],
      beforeDelete: [refuseDeletion(options), deleteHistory(options)],
    },
    fields: [
      ...staffOnly(
        [
          idField,
          {
            name: 'publication',
            type: 'relationship',
            relationTo: slugs.publications,
            label: label('fields:publication'),
            required: true,
            index: true,
            admin: { position: 'sidebar' },
          },
          ...issueMastheadFields,
          ...issueContentFields,
          itemsField('highlights', 'fields:highlights', options),
          lineup(options),
          richTextField({ name: 'outro', label: labelsByLanguage('fields:outro') }),
          ...workflowFields(staffField),
        ],
        PUBLIC_FIELDS,
        staffField,
      ),
      findings,
    ],
  }
}
