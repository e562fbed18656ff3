import type { Field } from 'payload'

import { inEveryLanguage } from '../../src/wording/in-every-language.js'
import { label } from '../../src/wording/translate.js'

/** What stands on the masthead beside the title. */
export const issueByline: Field[] = [
  {
    name: 'number',
    type: 'number',
    label: label('fields:number'),
    index: true,
    admin: { position: 'sidebar', description: label('fields:numberHint') },
  },
  {
    name: 'slug',
    type: 'text',
    label: label('fields:slug'),
    index: true,
    admin: { position: 'sidebar', description: label('fields:issueSlugHint') },
  },
  {
    name: 'date',
    type: 'text',
    label: inEveryLanguage('fields:date'),
    required: true,
    admin: {
      position: 'sidebar',
      description: label('fields:dateHint'),
      components: { Field: 'payload-roundup/client#DayField' },
    },
  },
]
