import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'

import { Fault } from '../domain/fault.js'

export type InputFile = { readonly bytes: Uint8Array; readonly name?: string }

/** Larger than any roundup; a larger file is refused before it is read into memory. */
const MAX_BYTES = 64 * 1024 * 1024

const readStandardInput = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Buffer))
  return Buffer.concat(chunks)
}

export const isFile = async (path: string): Promise<boolean> =>
  path === '-' ||
  (await stat(path).then(
    (found) => found.isFile(),
    () => false,
  ))

/**
 * Reads a file, or standard input for `-`.
 *
 * @throws {Fault} NOT_FOUND, or INPUT_INVALID for a folder or a file that is far too large
 */
export const readInput = async (path: string): Promise<InputFile> => {
  if (path === '-') return { bytes: await readStandardInput() }
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new Fault('NOT_FOUND', `There is no file ${path}.`)
  if (!found.isFile()) throw new Fault('INPUT_INVALID', `${path} is a folder; name a file in it.`)
  if (found.size > MAX_BYTES)
    throw new Fault('INPUT_INVALID', `${path} has ${String(found.size)} bytes; that is no roundup.`)
  return { bytes: await readFile(path), name: basename(path) }
}
