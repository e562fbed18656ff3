import type { PayloadHandler } from 'payload'

import { findPictureBytes } from '../../storage/picture-bytes.js'
import type { ResolvedOptions } from '../../options/resolve-options.js'

const FILE = /^([0-9a-f]{64})\.(?:gif|jpg|png)$/

/** The file name is a hash of its bytes, so it can be cached for ever. */
const FOR_EVER = 'public, max-age=31536000, immutable'

const notFound = (): Response =>
  new Response('There is no such picture.', {
    headers: { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' },
    status: 404,
  })

/** The picture of an edition, even if the file it was made from is gone. */
export const showPicture =
  ({ slugs }: Pick<ResolvedOptions, 'slugs'>): PayloadHandler =>
  async ({ headers, payload, routeParams }) => {
    const [, hash] = FILE.exec(String(routeParams?.['file'])) ?? []
    if (hash === undefined) return notFound()
    const known = { 'cache-control': FOR_EVER, etag: `"${hash}"` }
    if (headers.get('if-none-match') === known.etag)
      return new Response(null, { headers: known, status: 304 })
    const picture = await findPictureBytes(payload, slugs, hash)
    if (!picture) return notFound()
    return new Response(new Uint8Array(picture.data), {
      headers: {
        ...known,
        'content-length': String(picture.data.byteLength),
        'content-security-policy': "default-src 'none'; sandbox",
        'content-type': picture.mimeType,
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
      },
    })
  }
