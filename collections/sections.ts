import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import { EDITORS } from '../src/issues/editors.js'
import { recordEditor } from '../src/issues/transition/record-editor.js'
import {
  reopenIssuesOfSection,
  reopenIssuesOfDeletedSection,
} from '../src/issues/transition/reopen-issues-of-section.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { labelsByLanguage } from '../src/i18n/labels-by-language.js'
import { editorsField } from './fields/editors.js'
import { idField } from './fields/id.js'
import { MAX_LENGTHS } from '../src/domain/max-lengths.js'
import { pointDefinitionsField } from './fields/points.js'
import { slugForm } from './fields/written-forms.js'

/** A titled part that the issues of a publication have in common. */
export const sections = (options: ResolvedOptions): CollectionConfig => {
  const { editor, staff, staffField } = createAccess(options)
  return {
    slug: options.slugs.sections,
    graphQL: { singularName: 'SectionDocument', pluralName: 'SectionDocuments' },
    labels: { singular: label('fields:section'), plural: label('fields:sections') },
    admin: {
      useAsTitle: 'name',
      group: labelsByLanguage('fields:newsletter'),
      description: label('fields:sectionsAbout'),
      defaultColumns: ['name', 'publication', 'kind', 'order'],
    },
    access: { create: editor, delete: editor, read: staff, update: editor },
    indexes: [{ fields: ['publication', 'slug'], unique: true }],
    hooks: {
      beforeChange: [recordEditor({ field: EDITORS })],
      afterChange: [reopenIssuesOfSection(options)],
      beforeDelete: [reopenIssuesOfDeletedSection(options)],
    },
    fields: [
      idField,
      {
        name: 'publication',
        type: 'relationship',
        relationTo: options.slugs.publications,
        label: label('fields:publication'),
        required: true,
        index: true,
      },
      {
        name: 'name',
        type: 'text',
        label: label('fields:name'),
        maxLength: MAX_LENGTHS.name,
        required: true,
      },
      {
        name: 'slug',
        type: 'text',
        label: label('fields:slug'),
        maxLength: MAX_LENGTHS.slug,
        required: true,
        ...slugForm,
      },
      {
        name: 'order',
        type: 'number',
        defaultValue: 0,
        label: label('fields:order'),
        admin: { description: label('fields:orderHint') },
      },
      {
        name: 'kind',
        type: 'select',
        label: label('fields:kind'),
        defaultValue: 'main',
        required: true,
        options: [
          { label: label('fields:kindMain'), value: 'main' },
          { label: label('fields:kindAside'), value: 'aside' },
        ],
      },
      pointDefinitionsField('fields:sectionPointsHint'),
      editorsField(EDITORS, staffField),
    ],
  }
}
