import type { CollectionConfig } from 'payload'

import { accessFor } from '../src/access/access-for.js'
import { noSuchFile } from '../src/images/no-such-file.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { inEveryLanguage } from '../src/i18n/in-every-language.js'
import { id } from './fields/id.js'
import { LENGTHS } from '../src/domain/lengths.js'
import { withPictures } from './with-pictures.js'

/** A file is kept by the browser alone that asked for it, taken for nothing else, and nothing in it runs. */
const fileHeaders = ({ headers }: { readonly headers: Headers }): Headers => {
  headers.set('Cache-Control', 'private, max-age=0, must-revalidate')
  headers.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  headers.set('X-Content-Type-Options', 'nosniff')
  return headers
}

const FOLDER = 'data/media'

/** Pictures of entries. */
export const media = (options: ResolvedOptions): CollectionConfig => {
  const { author, editor, staff } = accessFor(options)
  const collection: CollectionConfig = {
    slug: options.slugs.media,
    graphQL: { singularName: 'MediaDocument', pluralName: 'MediaDocuments' },
    labels: { singular: label('fields:picture'), plural: label('fields:pictures') },
    admin: {
      group: inEveryLanguage('fields:newsletter'),
      description: label('fields:picturesAbout'),
    },
    access: { create: author, delete: editor, read: staff, update: author },
    upload: {
      adminThumbnail: 'thumbnail',
      handlers: [noSuchFile(FOLDER)],
      imageSizes: [{ name: 'thumbnail', width: 320 }],
      mimeTypes: ['image/*'],
      modifyResponseHeaders: fileHeaders,
      staticDir: FOLDER,
    },
    fields: [
      id,
      {
        name: 'alt',
        type: 'text',
        maxLength: LENGTHS.title,
        label: label('fields:alt'),
        required: true,
        admin: { description: label('fields:altHint') },
      },
    ],
  }
  return withPictures(collection, options)
}
