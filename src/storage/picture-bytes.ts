import type { Payload } from 'payload'

import type { Slugs } from '../options/resolve-options.js'

type Row = { readonly id: string; readonly data: string; readonly mimeType: string }

export type PictureBytes = { readonly data: Buffer; readonly mimeType: string }

/** Finds a stored picture by the SHA-256 of its bytes. */
export const findPictureBytes = async (
  payload: Payload,
  slugs: Slugs,
  hash: string,
): Promise<PictureBytes | undefined> => {
  const row = await payload.db.findOne<Row>({
    collection: slugs.pictures,
    where: { hash: { equals: hash } },
  })
  return row ? { data: Buffer.from(row.data, 'base64'), mimeType: row.mimeType } : undefined
}
