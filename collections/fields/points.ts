import type { Field } from 'payload'

import type { TextKey } from '../../src/i18n/languages.js'
import { labelsByLanguage } from '../../src/i18n/labels-by-language.js'
import { label } from '../../src/i18n/translate.js'
import { MAX_LENGTHS } from '../../src/domain/max-lengths.js'
import { richTextField } from './rich-text.js'

const labels = { singular: label('fields:point'), plural: label('fields:points') }

/** Which points the entries of a publication or section answer. */
export const pointDefinitionsField = (description: TextKey): Field => ({
  name: 'points',
  type: 'array',
  label: label('fields:points'),
  labels,
  admin: { description: label(description) },
  fields: [
    {
      name: 'key',
      type: 'text',
      maxLength: MAX_LENGTHS.key,
      label: label('fields:pointKey'),
      required: true,
      admin: { description: label('fields:pointKeyHint') },
    },
    {
      name: 'label',
      type: 'text',
      maxLength: MAX_LENGTHS.label,
      label: label('fields:pointLabel'),
      required: true,
    },
    {
      name: 'aliases',
      type: 'text',
      maxLength: MAX_LENGTHS.label,
      label: label('fields:aliases'),
      hasMany: true,
      admin: { description: label('fields:aliasesHint') },
    },
    { name: 'required', type: 'checkbox', label: label('fields:required'), defaultValue: false },
  ],
})

/** The text of one entry for each point. */
export const pointsField: Field = {
  name: 'points',
  type: 'array',
  label: label('fields:points'),
  labels,
  fields: [
    { name: 'key', type: 'text', maxLength: MAX_LENGTHS.key, admin: { hidden: true } },
    {
      name: 'label',
      type: 'text',
      label: label('fields:pointLabel'),
      maxLength: MAX_LENGTHS.label,
      required: true,
    },
    richTextField({ name: 'text', label: labelsByLanguage('fields:pointText') }),
  ],
}
