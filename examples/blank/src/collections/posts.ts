import type { CollectionConfig } from 'payload'

export const posts: CollectionConfig = {
  slug: 'posts',
  access: { read: () => true },
  admin: { useAsTitle: 'title' },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'picture', type: 'upload', relationTo: 'media' },
    { name: 'author', type: 'relationship', relationTo: 'people' },
    { name: 'text', type: 'richText' },
  ],
}
