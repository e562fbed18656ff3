import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import type { ImageContent } from '../domain/content.js'
import { optionsOf } from '../options/plugin-options.js'
import type { RequestContext } from '../options/request-context.js'
import { createLinks } from '../options/links.js'
import { createMailPicture, type MailPicture, type OpenPicture } from './mail-picture.js'
import { keepPicture } from './keep-picture.js'
import { newId } from '../storage/write/new-id.js'
import { readUpload, type UploadRow } from './read-upload.js'
import { systemClock } from '../storage/system-clock.js'
import { createOrFind } from '../storage/write/create-or-find.js'

type PictureRow = {
  readonly id: string
  readonly hash: string
  readonly source: string
  readonly mimeType: string
  readonly width: number
  readonly height: number
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

const SELECTED_COLUMNS = {
  hash: true,
  height: true,
  mimeType: true,
  source: true,
  width: true,
} as const

/** A file that could not be read is not read again at every save. */
const RETRY_AFTER_MS = 30_000
const unreadable = new WeakMap<Payload, Map<string, number>>()

/** Identifies the content of an upload: a replaced file has another name, size or time. */
const sourceKey = ({ filename, filesize, id, updatedAt }: UploadRow): string =>
  [id, filename, filesize, updatedAt].map(String).join(' ')

const findUploads = async (
  { req, slugs }: RequestContext,
  ids: readonly (string | number)[],
): Promise<readonly UploadRow[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.media,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: [...new Set(ids)] } },
  })
  return docs
}

const findStored = async (
  { req, slugs }: RequestContext,
  sources: readonly string[],
): Promise<ReadonlyMap<string, PictureRow>> => {
  const { docs } = await req.payload.db.find<PictureRow>({
    collection: slugs.pictures,
    pagination: false,
    select: SELECTED_COLUMNS,
    where: { source: { in: sources } },
  })
  return new Map(docs.map((row) => [row.source, row]))
}

/** Stores a picture outside the caller's transaction, which a concurrent store of the same picture would abort. */
const storePicture = async (
  { req, slugs }: RequestContext,
  source: string,
  { data, ...picture }: MailPicture,
): Promise<PictureRow> => {
  const hash = createHash('sha256').update(data).digest('hex')
  const row = { ...picture, hash, id: newId(), source }
  const make = async (): Promise<PictureRow> => {
    const { payload } = req
    await payload.db.create({
      collection: slugs.pictures,
      data: { ...row, data: data.toString('base64') },
    })
    return row
  }
  return createOrFind(make, async () => (await findStored({ req, slugs }, [source])).get(source))
}

/** Payload types `sharp` as always there, which it is only where a host gives it. */
const sharpOf = ({ sharp }: { readonly sharp?: OpenPicture }): OpenPicture | undefined => sharp

const readPicture = async (
  { req, slugs }: RequestContext,
  upload: UploadRow,
): Promise<MailPicture | undefined> => {
  const { payload } = req
  const tried = unreadable.get(payload) ?? new Map<string, number>()
  unreadable.set(payload, tried)
  const source = sourceKey(upload)
  const now = systemClock().getTime()
  if (now - (tried.get(source) ?? -Infinity) < RETRY_AFTER_MS) return undefined
  try {
    const bytes = await readUpload(req, slugs.media, upload)
    const sharp = sharpOf(payload.config)
    return sharp === undefined ? keepPicture(bytes, upload) : await createMailPicture(bytes, sharp)
  } catch (error) {
    tried.set(source, now)
    payload.logger.warn({
      err: error,
      msg: `The picture ${upload.filename ?? ''} cannot be shown.`,
    })
    return undefined
  }
}

/** Skips a file that cannot be read. An error of the database says nothing about the file, and is thrown. */
const readAndStore = async (
  context: RequestContext,
  upload: UploadRow,
): Promise<PictureRow | undefined> => {
  const picture = await readPicture(context, upload)
  return picture && storePicture(context, sourceKey(upload), picture)
}

const toImageContent = (
  { req }: RequestContext,
  upload: UploadRow,
  row: PictureRow,
): ImageContent => ({
  url: createLinks(optionsOf(req.payload)).picture({
    file: `${row.hash}.${EXTENSIONS[row.mimeType] ?? 'png'}`,
  }),
  alt: typeof upload.alt === 'string' ? upload.alt.trim() : '',
  width: row.width,
  height: row.height,
})

/**
 * Loads uploads as subscribers see them: resized for mail, stored permanently, named by the hash of their bytes. Runs
 * two queries, and one write for each picture that is new. A file that cannot be read is left out.
 *
 * @returns pictures by the id of the upload
 */
export const loadPictures = async (
  context: RequestContext,
  ids: readonly (string | number | null | undefined)[],
): Promise<ReadonlyMap<string, ImageContent>> => {
  const given = ids.flatMap((id) => id ?? [])
  if (given.length === 0) return new Map()
  const uploads = await findUploads(context, given)
  const rows = await findStored(context, uploads.map(sourceKey))
  const pictures = new Map<string, ImageContent>()
  for (const upload of uploads) {
    const row = rows.get(sourceKey(upload)) ?? (await readAndStore(context, upload))
    if (row) pictures.set(String(upload.id), toImageContent(context, upload, row))
  }
  return pictures
}
