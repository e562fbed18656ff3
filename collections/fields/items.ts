import type { Field } from 'payload'

import type { ResolvedOptions } from '../../src/options/resolve-options.js'
import type { TextKey } from '../../src/i18n/languages.js'
import { label } from '../../src/i18n/translate.js'

/**
 * Entries in their order; each says how much of itself the mail tells. They are arranged on the lineup tab: the form of
 * the words neither shows nor sends them, so that saving it leaves them as they are.
 */
export const itemsField = (name: string, title: TextKey, { slugs }: ResolvedOptions): Field => ({
  name,
  type: 'array',
  label: label(title),
  admin: { disabled: true },
  labels: { singular: label('fields:entry'), plural: label('fields:entries') },
  fields: [
    {
      name: 'entry',
      type: 'relationship',
      label: label('fields:entry'),
      relationTo: slugs.entries,
      required: true,
    },
    {
      name: 'form',
      type: 'select',
      label: label('fields:form'),
      defaultValue: 'full',
      options: [
        { label: label('fields:formFull'), value: 'full' },
        { label: label('fields:formShort'), value: 'short' },
      ],
    },
    {
      name: 'followUpOf',
      type: 'relationship',
      label: label('fields:followUpOf'),
      relationTo: slugs.entries,
    },
  ],
})
