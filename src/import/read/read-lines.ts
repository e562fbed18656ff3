import { Fault } from '../../domain/fault.js'
import { refuseCostlyMarks } from '../../rich-text/costly-marks.js'
import { holdsHtmlTag } from './html-tags.js'
import type { Line } from './line.js'
import { readHtmlLines } from './read-html-lines.js'
import { readMarkdownLines } from './read-markdown-lines.js'
import { splitLines, readTextLines } from './read-text-lines.js'

/** The largest file in bytes; a roundup of sixty entries has some 30 KB. */
const MAX_BYTES = 1024 * 1024

export type RoundupForm = 'text' | 'markdown' | 'html'

type RoundupFile = { readonly bytes: Uint8Array | string; readonly name?: string }

const lineFault = (line: number, message: string): Fault =>
  new Fault('INPUT_INVALID', `Line ${String(line)}: ${message}`, { line })

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

const lineNumberAt = (text: string, at: number): number => splitLines(text.slice(0, at)).length

const decode = (bytes: Uint8Array): string => {
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    const lenient = new TextDecoder(encoding).decode(bytes)
    const line = lineNumberAt(lenient, lenient.indexOf('\uFFFD'))
    throw lineFault(
      line,
      'this is no UTF-8 text. Save the roundup as a UTF-8 text file and try again.',
    )
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** Decodes a file (UTF-8 or UTF-16) to text. */
const decodeText = ({ bytes }: RoundupFile): string => {
  const size = typeof bytes === 'string' ? Buffer.byteLength(bytes) : bytes.byteLength
  if (size > MAX_BYTES) {
    const given = `The file has ${megabytes(size)}; a roundup may have ${megabytes(MAX_BYTES)}.`
    throw new Fault('INPUT_INVALID', `${given} Is it the right file?`, { line: 1, sizeBytes: size })
  }
  const text = (typeof bytes === 'string' ? bytes : decode(bytes)).replace(/^\uFEFF/, '')
  const control = [...text].findIndex(
    (character) => /\p{Cc}/u.test(character) && !/\s|\u0085/.test(character),
  )
  if (control >= 0) {
    const at = [...text].slice(0, control).join('').length
    throw lineFault(
      lineNumberAt(text, at),
      'this is a binary file, not a text. Hand in text, Markdown or HTML.',
    )
  }
  return text
}

const BY_SUFFIX: readonly (readonly [RegExp, RoundupForm])[] = [
  [/\.html?$/i, 'html'],
  [/\.(md|markdown|mdown)$/i, 'markdown'],
]

/** Signs of Markdown; a single `#` inside a text is a number sign. */
const MARKDOWN = [
  /^\s*#[ \t]+\S/,
  /^ {0,3}#{1,6}[ \t]+\S[\s\S]*^ {0,3}#{1,6}[ \t]+\S/m,
  /\[[^[\]\n]+\]\((https?:|mailto:|javascript:|data:|<)/i,
  /^ {0,3}\[[^\]\n]+\]:[ \t]+\S/m,
  /(^|[\s(])(\*\*|__)(?=\S)[^*_\n]+(\*\*|__)/m,
  /^\S[^\n]*\n(=+|-{3,})[ \t]*$/m,
]

/** Whether a text begins with a tag, or most of its lines contain one. */
const isHtml = (text: string): boolean => {
  if (/^\s*(<!doctype html|<\?xml|<!--)/i.test(text)) return true
  if (/^\s*</.test(text) && holdsHtmlTag(text.trimStart().split('\n', 1)[0] ?? '')) return true
  const lines = splitLines(text).filter((line) => line.trim() !== '')
  return lines.filter(holdsHtmlTag).length * 2 > lines.length
}

/** Detects the form of a roundup, by the suffix of its file, else by its text. */
export const detectForm = (text: string, name = ''): RoundupForm => {
  const named = BY_SUFFIX.find(([suffix]) => suffix.test(name))
  if (named) return named[1]
  if (!/\.txt$/i.test(name) && isHtml(text)) return 'html'
  return MARKDOWN.some((sign) => sign.test(text)) ? 'markdown' : 'text'
}

const LINE_READERS = {
  html: readHtmlLines,
  markdown: readMarkdownLines,
  text: readTextLines,
} as const

/**
 * Reads a file into lines, whatever its form.
 *
 * @throws {Fault} `INPUT_INVALID` when the file is too large, binary or empty
 */
export const readLines = (written: RoundupFile): readonly Line[] => {
  const text = decodeText(written)
  const lines = LINE_READERS[detectForm(text, written.name)](text)
  if (lines.length === 0) throw lineFault(1, 'the file is empty. There is nothing to read.')
  refuseCostlyMarks(lines)
  return lines
}
