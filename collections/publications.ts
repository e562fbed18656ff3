import type { CollectionConfig, Field } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import { EDITORS } from '../src/issues/editors.js'
import { recordEditor } from '../src/issues/transition/record-editor.js'
import { refuseUsedPublication } from '../src/hooks/refuse-used-publication.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { inEveryLanguage } from '../src/i18n/in-every-language.js'
import { editors } from './fields/editors.js'
import { fieldFocus } from './fields/field-focus.js'
import { id } from './fields/id.js'
import { deliveryRules } from './fields/delivery-rules.js'
import { accentColour } from './fields/accent-colour.js'
import { LENGTHS } from '../src/domain/lengths.js'
import { languageName } from './fields/language-name.js'
import { pointDefinitions } from './fields/points.js'
import { senderAddress } from './fields/sender-address.js'
import { timeZone } from './fields/time-zone.js'
import { displayNameForm, listIdForm, slugForm } from './fields/written-forms.js'

/** A week: whoever wants longer schedules the issue. */
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
      maxLength: LENGTHS.name,
      required: true,
      ...displayNameForm,
    },
    {
      name: 'address',
      type: 'text',
      maxLength: LENGTHS.address,
      label: label('fields:senderAddress'),
      required: true,
      validate: senderAddress,
    },
    {
      name: 'replyTo',
      type: 'text',
      maxLength: LENGTHS.address,
      label: label('fields:replyTo'),
      validate: senderAddress,
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
      maxLength: LENGTHS.code,
      label: inEveryLanguage('fields:accent'),
      defaultValue: '#8f2d14',
      validate: accentColour,
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
      admin: { description: label('fields:logoHint') },
    },
  ],
})

/** Where it is at home, and how carefully it works. */
const habits: Field[] = [
  {
    name: 'timeZone',
    type: 'text',
    maxLength: LENGTHS.code,
    label: inEveryLanguage('fields:timeZone'),
    defaultValue: 'UTC',
    required: true,
    validate: timeZone,
    admin: {
      description: label('fields:timeZoneHint'),
      components: { Field: 'payload-roundup/client#TimeZoneField' },
    },
  },
  {
    name: 'language',
    type: 'text',
    maxLength: LENGTHS.code,
    label: inEveryLanguage('fields:language'),
    defaultValue: 'en',
    required: true,
    validate: languageName,
    admin: {
      description: label('fields:languageHint'),
      components: { Field: 'payload-roundup/client#LanguageField' },
    },
  },
  {
    name: 'undoWindowMs',
    type: 'number',
    label: inEveryLanguage('fields:undoWindow'),
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

/** What readers see of a publication; the rest says how it works. */
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

/** The newsletter as a product: name, sender, look, points that its entries answer. */
export const publications = (options: ResolvedOptions): CollectionConfig => {
  const { adminOnly, staff, staffField } = accessFor(options)
  return {
    slug: options.slugs.publications,
    graphQL: { singularName: 'PublicationDocument', pluralName: 'PublicationDocuments' },
    labels: { singular: label('fields:publication'), plural: label('fields:publications') },
    admin: {
      useAsTitle: 'name',
      group: inEveryLanguage('fields:newsletter'),
      description: label('fields:publicationsAbout'),
      defaultColumns: ['name', 'slug', 'updatedAt'],
    },
    access: { create: adminOnly, delete: adminOnly, read: staff, update: adminOnly },
    hooks: {
      beforeChange: [recordEditor({ field: EDITORS, shown: SHOWN })],
      beforeDelete: [refuseUsedPublication(options)],
    },
    fields: [
      id,
      fieldFocus,
      {
        name: 'name',
        type: 'text',
        label: label('fields:name'),
        maxLength: LENGTHS.name,
        required: true,
        ...displayNameForm,
      },
      {
        name: 'slug',
        type: 'text',
        maxLength: LENGTHS.slug,
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
        maxLength: LENGTHS.listId,
        ...listIdForm,
        label: label('fields:listId'),
        required: true,
        admin: { description: label('fields:listIdHint') },
      },
      {
        name: 'postalAddress',
        type: 'textarea',
        maxLength: LENGTHS.postalAddress,
        label: label('fields:postalAddress'),
        admin: { description: label('fields:postalAddressHint') },
      },
      look(options),
      ...habits,
      deliveryRules,
      pointDefinitions('fields:pointDefinitionsHint'),
      editors(EDITORS, staffField),
    ],
  }
}
