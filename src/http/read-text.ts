import type { IncomingMessage } from 'node:http'
import { type Readable, pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

const DECOMPRESSORS: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  br: createBrotliDecompress,
  deflate: createInflate,
  gzip: createGunzip,
}

/** Decompresses the body: some servers compress although they were asked not to. */
const decompress = (response: IncomingMessage): Readable => {
  const unpack = DECOMPRESSORS[(response.headers['content-encoding'] ?? '').trim().toLowerCase()]
  if (!unpack) return response
  // An error is handled where the result is read.
  return pipeline(response, unpack(), () => undefined)
}

const readUpTo = async (stream: Readable, maxBytes: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = chunk as Buffer
    chunks.push(bytes.subarray(0, maxBytes - size))
    size += bytes.length
    if (size >= maxBytes) break
  }
  return Buffer.concat(chunks)
}

/**
 * How far into a page its encoding may be declared. The standard says 1024 bytes,
 * https://html.spec.whatwg.org/#charset1024; this allows some more.
 */
const DECLARED_WITHIN = 2048

const CHARSET = /charset\s*=\s*["']?([\w:.-]+)/i

const detectCharset = (bytes: Buffer, contentType: string): string => {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  const head = bytes.subarray(0, DECLARED_WITHIN).toString('latin1')
  return CHARSET.exec(contentType)?.[1] ?? CHARSET.exec(head)?.[1] ?? 'utf-8'
}

const decoderFor = (charset: string): TextDecoder => {
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}

/**
 * Reads the beginning of a body as text, in the encoding that its header or its own `meta` element declares.
 *
 * @param maxBytes limit after decompression
 */
export const readText = async (response: IncomingMessage, maxBytes: number): Promise<string> => {
  const bytes = await readUpTo(decompress(response), maxBytes)
  const charset = detectCharset(bytes, response.headers['content-type'] ?? '')
  return decoderFor(charset).decode(bytes)
}
