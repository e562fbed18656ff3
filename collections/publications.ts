import type { CollectionConfig, Field } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import { EDITORS } from '../src/issues/editors.js'
import { recordEditor } from '../src/issues/transition/record-editor.js'
import { FORMER_SLUGS, keepFormerSlugs } from '../src/hooks/keep-former-slugs.js'
import { refuseUsedPublication } from '../src/hooks/refuse-used-publication.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { labelsByLanguage } from '../src/i18n/labels-by-language.js'
import { editorsField } from './fields/editors.js'
import { fieldFocusField } from './fields/field-focus.js'
import { idField } from './fields/id.js'
import { deliveryRulesField } from './fields/delivery-rules.js'
import { validateAccentColour } from './fields/validate-accent-colour.js'
import { MAX_LENGTHS } from '../src/domain/max-lengths.js'
import { validateLanguage } from './fields/validate-language.js'
import { onlyPictures } from './fields/only-pictures.js'
import { pointDefinitionsField } from './fields/points.js'
import { validateSenderAddress } from './fields/validate-sender-address.js'
import { validateTimeZone } from './fields/validate-time-zone.js'
import { displayNameForm, listIdForm, slugForm } from './fields/written-forms.js'

/** A week. Whoever needs longer schedules the issue. */
const LONGEST_HOLD_MS = 7 * 86_400_000

const sender: Field = {
  name: 'sender',
  type: 'group',
  label: label('fields:sender'),
  fields: [
    {
      name: 'name',
      type: 'text',
      label: label('fields:senderName'),
      maxLength: MAX_LENGTHS.name,
      required: true,
      ...displayNameForm,
    },
    {
      name: 'address',
      type: 'text',
      maxLength: MAX_LENGTHS.address,
      label: label('fields:senderAddress'),
      required: true,
      validate: validateSenderAddress,
    },
    {
      name: 'replyTo',
      type: 'text',
      maxLength: MAX_LENGTHS.address,
      label: label('fields:replyTo'),
      validate: validateSenderAddress,
      admin: { description: label('fields:replyToHint') },
    },
  ],
}

const look = (options: ResolvedOptions): Field => ({
  name: 'look',
  type: 'group',
  label: label('fields:look'),
  fields: [
    {
      name: 'accent',
      type: 'text',
      maxLength: MAX_LENGTHS.code,
      label: labelsByLanguage('fields:accent'),
      defaultValue: '#8f2d14',
      validate: validateAccentColour,
      admin: {
        description: label('fields:accentHint'),
        components: { Field: 'payload-roundup/client#AccentField' },
      },
    },
    {
      name: 'logo',
      type: 'upload',
      label: label('fields:logo'),
      relationTo: options.slugs.media,
      ...onlyPictures(options),
      admin: { description: label('fields:logoHint') },
    },
  ],
})

/** Time zone, language, undo window and the four-eyes rule. */
const habits: Field[] = [
  {
    name: 'timeZone',
    type: 'text',
    maxLength: MAX_LENGTHS.code,
    label: labelsByLanguage('fields:timeZone'),
    defaultValue: 'UTC',
    required: true,
    validate: validateTimeZone,
    admin: {
      description: label('fields:timeZoneHint'),
      components: { Field: 'payload-roundup/client#TimeZoneField' },
    },
  },
  {
    name: 'language',
    type: 'text',
    maxLength: MAX_LENGTHS.code,
    label: labelsByLanguage('fields:language'),
    defaultValue: 'en',
    required: true,
    validate: validateLanguage,
    admin: {
      description: label('fields:languageHint'),
      components: { Field: 'payload-roundup/client#LanguageField' },
    },
  },
  {
    name: 'undoWindowMs',
    type: 'number',
    label: labelsByLanguage('fields:undoWindow'),
    min: 0,
    max: LONGEST_HOLD_MS,
    defaultValue: 60_000,
    admin: {
      description: label('fields:undoWindowHint'),
      components: { Field: 'payload-roundup/client#UndoWindowField' },
    },
  },
  {
    name: 'fourEyes',
    type: 'checkbox',
    defaultValue: false,
    label: label('fields:fourEyes'),
    admin: { description: label('fields:fourEyesHint') },
  },
]

/** The fields that readers see. A change of the others voids no approval. */
const SHOWN = [
  'name',
  'slug',
  'sender',
  'listId',
  'postalAddress',
  'look',
  'timeZone',
  'language',
  'points',
] as const

/** The newsletter as a product: name, sender, look, and the points that its entries answer. */
export const publications = (options: ResolvedOptions): CollectionConfig => {
  const { adminOnly, staff, staffField } = createAccess(options)
  return {
    slug: options.slugs.publications,
    graphQL: { singularName: 'PublicationDocument', pluralName: 'PublicationDocuments' },
    labels: { singular: label('fields:publication'), plural: label('fields:publications') },
    admin: {
      useAsTitle: 'name',
      group: labelsByLanguage('fields:newsletter'),
      description: label('fields:publicationsAbout'),
      defaultColumns: ['name', 'slug', 'updatedAt'],
    },
    access: { create: adminOnly, delete: adminOnly, read: staff, update: adminOnly },
    hooks: {
      beforeChange: [keepFormerSlugs(options), recordEditor({ field: EDITORS, shown: SHOWN })],
      beforeDelete: [refuseUsedPublication(options)],
    },
    fields: [
      idField,
      fieldFocusField,
      {
        name: 'name',
        type: 'text',
        label: label('fields:name'),
        maxLength: MAX_LENGTHS.name,
        required: true,
        ...displayNameForm,
      },
      {
        name: 'slug',
        type: 'text',
        maxLength: MAX_LENGTHS.slug,
        ...slugForm,
        label: label('fields:slug'),
        required: true,
        unique: true,
        index: true,
        admin: { description: label('fields:publicationSlugHint') },
      },
      sender,
      {
        name: 'listId',
        type: 'text',
        maxLength: MAX_LENGTHS.listId,
        ...listIdForm,
        label: label('fields:listId'),
        required: true,
        admin: { description: label('fields:listIdHint') },
      },
      {
        name: 'postalAddress',
        type: 'textarea',
        maxLength: MAX_LENGTHS.postalAddress,
        label: label('fields:postalAddress'),
        admin: { description: label('fields:postalAddressHint') },
      },
      look(options),
      ...habits,
      deliveryRulesField,
      pointDefinitionsField('fields:pointDefinitionsHint'),
      {
        name: FORMER_SLUGS,
        type: 'json',
        typescriptSchema: [({ jsonSchema }) => ({ ...jsonSchema, tsType: 'string[] | null' })],
        access: { read: staffField },
        admin: { hidden: true },
      },
      editorsField(EDITORS, staffField),
    ],
  }
}
