import type { CollectionConfig } from 'payload'

/** Pictures of posts, and of the newsletter's entries. */
export const media: CollectionConfig = {
  slug: 'media',
  access: { read: () => true },
  upload: { mimeTypes: ['image/*'] },
  fields: [{ name: 'alt', type: 'text', required: true }],
}
