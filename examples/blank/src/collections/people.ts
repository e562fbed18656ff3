import type { CollectionConfig } from 'payload'

/** Who logs in. The field and its values are this app's own; `roundup({ roles })` says what they mean for the newsletter. */
export const people: CollectionConfig = {
  slug: 'people',
  labels: { singular: 'Person', plural: 'People' },
  auth: true,
  admin: { useAsTitle: 'email' },
  fields: [
    { name: 'name', type: 'text' },
    {
      name: 'job',
      type: 'select',
      options: ['owner', 'writer'],
      defaultValue: 'writer',
      required: true,
      saveToJWT: true,
    },
  ],
}
