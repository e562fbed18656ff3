import type { Field } from 'payload'

import { READ_BY_ITS_HOOK } from '../../src/hooks/input/find-misfits.js'
import { inEveryLanguage } from '../../src/i18n/in-every-language.js'
import { label } from '../../src/i18n/translate.js'
import { LENGTHS } from '../../src/domain/lengths.js'
import { dayForm, slugForm } from './written-forms.js'

/** What stands on the masthead beside the title. */
export const issueByline: Field[] = [
  {
    name: 'number',
    type: 'number',
    custom: READ_BY_ITS_HOOK,
    label: label('fields:number'),
    index: true,
    admin: { position: 'sidebar', description: label('fields:numberHint') },
  },
  {
    name: 'slug',
    type: 'text',
    maxLength: LENGTHS.slug,
    ...slugForm,
    label: label('fields:slug'),
    index: true,
    admin: { position: 'sidebar', description: label('fields:issueSlugHint') },
  },
  {
    name: 'date',
    type: 'text',
    maxLength: LENGTHS.day,
    ...dayForm,
    label: inEveryLanguage('fields:date'),
    required: true,
    admin: {
      position: 'sidebar',
      description: label('fields:dateHint'),
      components: { Field: 'payload-roundup/client#DayField' },
    },
  },
]
