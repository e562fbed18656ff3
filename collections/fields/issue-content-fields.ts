import type { Field } from 'payload'

import { labelsByLanguage } from '../../src/i18n/labels-by-language.js'
import { label } from '../../src/i18n/translate.js'
import { MAX_LENGTHS } from '../../src/domain/max-lengths.js'
import { richTextField } from './rich-text.js'

const characterCount = (clientProps: { readonly max: number; readonly onPhone?: number }) => ({
  clientProps,
  path: 'payload-roundup/client#CharacterCount',
})

/** The texts of an issue besides its entries, in reading order. The closing comes after the entries. */
export const issueContentFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    maxLength: MAX_LENGTHS.title,
    label: label('fields:title'),
    required: true,
    admin: { components: { Cell: 'payload-roundup/client#IssueTitleCell' } },
  },
  {
    name: 'subject',
    type: 'text',
    label: label('fields:subject'),
    required: true,
    maxLength: MAX_LENGTHS.subject,
    admin: {
      description: label('fields:subjectHint'),
      components: { afterInput: [characterCount({ max: MAX_LENGTHS.subject, onPhone: 40 })] },
    },
  },
  {
    name: 'preheader',
    type: 'text',
    label: label('fields:preheader'),
    maxLength: MAX_LENGTHS.preheader,
    admin: {
      description: label('fields:preheaderHint'),
      components: { afterInput: [characterCount({ max: MAX_LENGTHS.preheader })] },
    },
  },
  richTextField({ name: 'introduction', label: labelsByLanguage('fields:introduction') }),
  {
    name: 'contents',
    type: 'group',
    label: label('fields:contents'),
    admin: { description: label('fields:contentsHint') },
    fields: [
      richTextField({ name: 'before', label: labelsByLanguage('fields:contentsBefore') }),
      richTextField({ name: 'after', label: labelsByLanguage('fields:contentsAfter') }),
    ],
  },
]
