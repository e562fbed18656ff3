import type { CollectionConfig } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { id } from './fields/id.js'

/** Pictures of entries. */
export const media = (options: ResolvedOptions): CollectionConfig => {
  const { author, editor } = accessFor(options)
  return {
    slug: options.slugs.media,
    graphQL: { singularName: 'MediaDocument', pluralName: 'MediaDocuments' },
    labels: { singular: 'Picture', plural: 'Pictures' },
    admin: { group: 'Newsletter' },
    access: { create: author, delete: editor, read: () => true, update: author },
    upload: {
      adminThumbnail: 'thumbnail',
      imageSizes: [{ name: 'thumbnail', width: 320 }],
      mimeTypes: ['image/*'],
      staticDir: 'data/media',
    },
    fields: [
      id,
      {
        name: 'alt',
        type: 'text',
        required: true,
        admin: { description: 'What the picture shows, for those who do not see it.' },
      },
    ],
  }
}
