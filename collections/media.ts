import type { CollectionConfig } from 'payload'

import { createAccess } from '../src/access/create-access.js'
import { missingFileHandler } from '../src/images/missing-file-handler.js'
import type { ResolvedOptions } from '../src/options/resolve-options.js'
import { label } from '../src/i18n/translate.js'
import { labelsByLanguage } from '../src/i18n/labels-by-language.js'
import { idField } from './fields/id.js'
import { MAX_LENGTHS } from '../src/domain/max-lengths.js'
import { withPictureHooks } from './with-picture-hooks.js'

/** A file is cached only by the browser, keeps its type, and runs no script. */
const fileHeaders = ({ headers }: { readonly headers: Headers }): Headers => {
  headers.set('Cache-Control', 'private, max-age=0, must-revalidate')
  headers.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  headers.set('X-Content-Type-Options', 'nosniff')
  return headers
}

const FOLDER = 'data/media'

/** Pictures of entries. */
export const media = (options: ResolvedOptions): CollectionConfig => {
  const { author, editor, staff } = createAccess(options)
  const collection: CollectionConfig = {
    slug: options.slugs.media,
    graphQL: { singularName: 'MediaDocument', pluralName: 'MediaDocuments' },
    labels: { singular: label('fields:picture'), plural: label('fields:pictures') },
    admin: {
      group: labelsByLanguage('fields:newsletter'),
      description: label('fields:picturesAbout'),
    },
    access: { create: author, delete: editor, read: staff, update: author },
    upload: {
      adminThumbnail: 'thumbnail',
      handlers: [missingFileHandler(FOLDER)],
      imageSizes: [{ name: 'thumbnail', width: 320 }],
      mimeTypes: ['image/*'],
      modifyResponseHeaders: fileHeaders,
      staticDir: FOLDER,
    },
    fields: [
      idField,
      {
        name: 'alt',
        type: 'text',
        maxLength: MAX_LENGTHS.title,
        label: label('fields:alt'),
        required: true,
        admin: { description: label('fields:altHint') },
      },
    ],
  }
  return withPictureHooks(collection, options)
}
