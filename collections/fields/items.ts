import type { Field } from 'payload'

import type { ResolvedOptions } from '../../src/options/resolve-options.js'

/** Entries in their order; each says how much of itself the mail tells. */
export const items = (name: string, { slugs }: ResolvedOptions): Field => ({
  name,
  type: 'array',
  labels: { singular: 'Entry', plural: 'Entries' },
  fields: [
    { name: 'entry', type: 'relationship', relationTo: slugs.entries, required: true },
    {
      name: 'form',
      type: 'select',
      defaultValue: 'full',
      options: [
        { label: 'Told in full', value: 'full' },
        { label: 'Short, the rest on the web', value: 'short' },
      ],
    },
    { name: 'followUpOf', type: 'relationship', relationTo: slugs.entries },
  ],
})
