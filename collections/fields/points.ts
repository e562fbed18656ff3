import type { Field } from 'payload'

import type { WordingKey } from '../../src/i18n/languages.js'
import { inEveryLanguage } from '../../src/i18n/in-every-language.js'
import { label } from '../../src/i18n/translate.js'
import { LENGTHS } from '../../src/domain/lengths.js'
import { richText } from './rich-text.js'

const labels = { singular: label('fields:point'), plural: label('fields:points') }

/** Which labelled statements the entries of a publication or section answer. */
export const pointDefinitions = (description: WordingKey): Field => ({
  name: 'points',
  type: 'array',
  label: label('fields:points'),
  labels,
  admin: { description: label(description) },
  fields: [
    {
      name: 'key',
      type: 'text',
      maxLength: LENGTHS.key,
      label: label('fields:pointKey'),
      required: true,
      admin: { description: label('fields:pointKeyHint') },
    },
    {
      name: 'label',
      type: 'text',
      maxLength: LENGTHS.label,
      label: label('fields:pointLabel'),
      required: true,
    },
    {
      name: 'aliases',
      type: 'text',
      maxLength: LENGTHS.label,
      label: label('fields:aliases'),
      hasMany: true,
      admin: { description: label('fields:aliasesHint') },
    },
    { name: 'required', type: 'checkbox', label: label('fields:required'), defaultValue: false },
  ],
})

/** What one entry says to each point. */
export const points: Field = {
  name: 'points',
  type: 'array',
  label: label('fields:points'),
  labels,
  fields: [
    { name: 'key', type: 'text', maxLength: LENGTHS.key, admin: { hidden: true } },
    {
      name: 'label',
      type: 'text',
      label: label('fields:pointLabel'),
      maxLength: LENGTHS.label,
      required: true,
    },
    richText({ name: 'text', label: inEveryLanguage('fields:pointText') }),
  ],
}
