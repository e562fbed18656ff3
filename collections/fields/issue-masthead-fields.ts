import type { Field } from 'payload'

import { VALIDATED_BY_ITS_HOOK } from '../../src/hooks/input/find-invalid-fields.js'
import { labelsByLanguage } from '../../src/i18n/labels-by-language.js'
import { label } from '../../src/i18n/translate.js'
import { MAX_LENGTHS } from '../../src/domain/max-lengths.js'
import { dayForm, slugForm } from './written-forms.js'

/** What the masthead shows besides the title. */
export const issueMastheadFields: Field[] = [
  {
    name: 'number',
    type: 'number',
    custom: VALIDATED_BY_ITS_HOOK,
    label: label('fields:number'),
    index: true,
    admin: { position: 'sidebar', description: label('fields:numberHint') },
  },
  {
    name: 'slug',
    type: 'text',
    maxLength: MAX_LENGTHS.slug,
    ...slugForm,
    label: label('fields:slug'),
    index: true,
    admin: { position: 'sidebar', description: label('fields:issueSlugHint') },
  },
  {
    name: 'date',
    type: 'text',
    maxLength: MAX_LENGTHS.day,
    ...dayForm,
    label: labelsByLanguage('fields:date'),
    required: true,
    admin: {
      position: 'sidebar',
      description: label('fields:dateHint'),
      components: { Field: 'payload-roundup/client#DayField' },
    },
  },
]
