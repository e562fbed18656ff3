import { readFile, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'

import type { PayloadRequest } from 'payload'

import { optionsOf } from '../options/plugin-options.js'

/** The columns of an upload collection that describe a file. */
export type UploadRow = {
  readonly id: string | number
  readonly alt?: unknown
  readonly filename?: string | null
  readonly filesize?: number | null
  readonly height?: number | null
  readonly mimeType?: string | null
  readonly prefix?: string | null
  readonly updatedAt?: string | null
  readonly url?: string | null
  readonly width?: number | null
}

const MAX_BYTES = 30_000_000
const TIMEOUT_MS = 10_000

const fail = (what: string): never => {
  throw new Error(what)
}

const readBody = async (response: Response): Promise<Buffer> => {
  if (!response.ok || !response.body) return fail(`it answers ${String(response.status)}`)
  const reader = response.body.getReader()
  const parts: Uint8Array[] = []
  let bytes = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    bytes += read.value.byteLength
    if (bytes > MAX_BYTES) fail('it is too large')
    parts.push(read.value)
  }
  return Buffer.concat(parts)
}

/** Asks the handlers of a storage adapter for the file. */
const fromStorage = async (
  req: PayloadRequest,
  collection: string,
  doc: UploadRow,
): Promise<Response | undefined> => {
  const { upload } = req.payload.collections[collection]?.config ?? {}
  const params = {
    collection,
    filename: doc.filename ?? '',
    ...(doc.prefix ? { prefix: doc.prefix } : {}),
  }
  for (const handler of upload?.handlers ?? []) {
    const answer = await handler(req, { doc, params })
    if (answer instanceof Response) return answer
  }
  return undefined
}

const fromDisk = async (
  { payload }: PayloadRequest,
  collection: string,
  { filename }: UploadRow,
): Promise<Buffer | undefined> => {
  const { upload } = payload.collections[collection]?.config ?? {}
  if (!upload || upload.disableLocalStorage || !filename) return undefined
  const folder = resolve(upload.staticDir ?? collection)
  const path = resolve(folder, filename)
  return path.startsWith(`${folder}${sep}`) ? readLocalFile(path) : undefined
}

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code))

const readLocalFile = async (path: string): Promise<Buffer | undefined> => {
  const found = await stat(path).catch((error: unknown) => {
    if (isMissing(error)) return undefined
    throw error
  })
  if (!found) return undefined
  return found.size > MAX_BYTES ? fail('it is too large') : readFile(path)
}

const fromUrl = ({ payload }: PayloadRequest, { url }: UploadRow): Promise<Response> => {
  const origin = payload.config.serverURL || optionsOf(payload).publicUrl
  if (!url || !URL.canParse(url, origin)) return fail('it has no address')
  return fetch(new URL(url, origin), {
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
}

/**
 * Reads the bytes of an upload: from its storage adapter, from the local disk, or from the URL that either has set.
 *
 * @throws {Error} when the file cannot be read, takes longer than 10 seconds, or is larger than 30 MB
 */
export const readUpload = async (
  req: PayloadRequest,
  collection: string,
  doc: UploadRow,
): Promise<Buffer> => {
  const stored = await fromStorage(req, collection, doc)
  if (stored) return readBody(stored)
  return (await fromDisk(req, collection, doc)) ?? readBody(await fromUrl(req, doc))
}
