import { type Line, type LineLink, sliceRuns } from '../read/line.js'
import { cleanName, originalIfLonger, withoutEnumerator } from './clean-name.js'
import type { TextRun } from '../../rich-text/text-runs.js'

export type ShapeSource = {
  readonly url: string
  readonly label?: string
  /** Typed without `https://`. */
  readonly bare?: boolean
}

/** The role of a line by the addresses in it. */
export type EntryShape =
  /** `Title: ( url )`; `rest` is the text after the address. */
  | {
      readonly kind: 'titled'
      readonly title: string
      readonly titleLine?: string
      readonly sources: readonly ShapeSource[]
      readonly rest: readonly TextRun[]
      /** Whether a colon, bracket or dash precedes the address, or the title is the link. */
      readonly firm: boolean
    }
  /** `( url )`, `Paper: url`. */
  | { readonly kind: 'source'; readonly sources: readonly ShapeSource[]; readonly named: boolean }

/** Words that name a source of the entry above and are not a title. */
const SOURCE_WORDS =
  /^(the |full |original |see |read |more |also |project |blog |official )*(sources?|links?|url|paper|preprint|arxiv|code|repo|repository|github|gitlab|demo|blog|blog ?post|post|article|story|thread|tweet|twitter|video|talk|slides|page|website|site|web|homepage|model|weights|dataset|data|docs|documentation|announcement|press release|pdf|text|read|more|also|it|info|details|here|via|see|watch|hugging ?face|ссылка|источник|статья|链接|来源|原文|论文|代码|المصدر|الرابط|رابط)( here| it| page| link)?$/iu

const BETWEEN = /^(?:[\s,;|/&+()（）[\]<>{}·•。.،、–—:：-]|and|or|und|и|以及)*$/iu

const TOP_DOMAINS =
  'com|org|net|edu|gov|io|ai|dev|app|co|info|eu|uk|de|fr|nl|ch|at|es|it|pl|se|no|fi|dk|ru|cn|jp|kr|in|br|ca|au|nz|us|me|xyz|so|gg|tech|blog|news|science|page|site|example|рф'

/** An address without `https://`. */
const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}.@/-])(?:[\\p{L}\\p{N}-]+\\.)+(?:${TOP_DOMAINS})(?=$|[/?#])`,
  'iu',
)

/** Text in the place of an address that is none, or has a scheme that is not allowed. */
const DOUBTFUL =
  /(?<![\p{L}\p{N}])(?:javascript:|vbscript:|blob:|data:[\w.+-]+\/|file:\/\/?|ftp:\/\/|https?:)/iu

const CLOSING = /(?<![)>）\]])[)>）\]]+$/u
const OPENING = /(?<![\s:：(（<[])[\s:：(（<[]+$/u
const BARE_OPENING = /(?<![\s:：(（<[–—|-])[\s:：(（<[–—|-]+$/u

type Typed = { readonly before: string; readonly url: string; readonly gap: string }

/** The text after the last of these characters, and its offset. */
const lastPart = (
  text: string,
  parting: RegExp,
): { readonly at: number; readonly part: string } => {
  let at = text.length
  while (at > 0 && !parting.test(text[at - 1] ?? '')) at -= 1
  return { at, part: text.slice(at) }
}

const typedAt = (text: string, at: number, end: number, opening: RegExp): Typed => {
  const before = text.slice(0, at).replace(opening, '')
  return { before, gap: text.slice(before.length, at), url: text.slice(at, end) }
}

/** `Title: javascript:…)` */
const typedUnsafe = (text: string): Typed | undefined => {
  const ended = text.replace(CLOSING, '').trimEnd()
  const { at, part } = lastPart(ended, /\s/u)
  const found = DOUBTFUL.exec(part)
  return found ? typedAt(text, at + found.index, ended.length, OPENING) : undefined
}

/** `Title: example.org/story)` */
const typedWithoutScheme = (text: string): Typed | undefined => {
  const ended = text.replace(/[)>）\]]$/u, '').trimEnd()
  const { at, part } = lastPart(ended, /[\s)>）]/u)
  const found = BARE.exec(part)
  return found ? typedAt(text, at + found.index, ended.length, BARE_OPENING) : undefined
}

const isSourceWord = (text: string): boolean =>
  SOURCE_WORDS.test(
    text.replace(/^[\s([→↗🔗👉*]+|(?<![\s:：)\]→↗.!])[\s:：)\]→↗.!]+$/gu, '').trim(),
  )

/** The links at the end of a line, with only separators or names of sources between them. */
const closing = (line: Line): readonly LineLink[] => {
  const links: LineLink[] = []
  let end = line.text.length
  for (const link of [...line.links].reverse()) {
    const after = line.text.slice(link.end, end)
    const isFirst = links.length === 0
    if (!BETWEEN.test(after) && (isFirst || !isSourceWord(after.replace(/^[\s,;|/&)]+/u, ''))))
      break
    links.unshift(link)
    end = link.start
  }
  return links
}

const leading = (line: Line): readonly LineLink[] => {
  const [first] = line.links
  if (!first) return []
  const links = [first]
  for (const link of line.links.slice(1)) {
    const last = links.at(-1) ?? first
    if (!BETWEEN.test(line.text.slice(last.end, link.start))) break
    links.push(link)
  }
  return links
}

const sourcesOf = (
  line: Line,
  links: readonly LineLink[],
  titled?: LineLink,
): readonly ShapeSource[] =>
  links.map((link, at) => {
    const previous = links[at - 1]
    const between = previous ? line.text.slice(previous.end, link.start) : ''
    const named = between.replace(/^[\s,;|/&)]+|(?<![\s:：(])[\s:：(]+$/gu, '')
    const label =
      link === titled ? undefined : (link.words?.trim() ?? (isSourceWord(named) ? named : ''))
    return { url: link.url, ...(label ? { label } : {}) }
  })

const TITLE_END = /(?<![\s:：(（<[{|–—-])[\s:：(（<[{|–—-]+$/u

const titleOf = (written: string): { title: string; titleLine?: string } => {
  const title = cleanName(written.replace(TITLE_END, ''))
  return { title, ...originalIfLonger(written.replace(TITLE_END, ''), title) }
}

/** Whether a line is `[Title](url)`, perhaps after a number or an emoji. */
const isLinkedTitle = (line: Line, first: LineLink): boolean =>
  first.words !== undefined &&
  !/[\p{L}\p{N}]/u.test(withoutEnumerator(`${line.text.slice(0, first.start)}x`).slice(0, -1))

const linkedTitle = (
  line: Line,
  links: readonly LineLink[],
  rest: readonly TextRun[],
): EntryShape => {
  const [first] = links
  const sources = sourcesOf(line, links, first)
  const words = first?.words ?? ''
  if (isSourceWord(words)) return { kind: 'source', named: true, sources: sourcesOf(line, links) }
  return { firm: true, kind: 'titled', rest, sources, ...titleOf(line.text.slice(0, first?.end)) }
}

/** `Paper: url, url`: the word is the label of the first source. */
const namedSources = (label: string, sources: readonly ShapeSource[]): EntryShape => ({
  kind: 'source',
  named: true,
  sources: sources.map((source, at) => (at === 0 ? { label, ...source } : source)),
})

const prefixed = (
  line: Line,
  links: readonly LineLink[],
  rest: readonly TextRun[],
): EntryShape | undefined => {
  const [first] = links
  if (!first) return undefined
  const before = line.text.slice(0, first.start)
  const firm = /[:：(（<[{|–—]\s*$|\s-\s*$/u.test(before)
  const words = before.replace(TITLE_END, '').trim()
  const sources = sourcesOf(line, links)
  if (!/[\p{L}\p{N}\p{S}]/u.test(words)) return { kind: 'source', named: false, sources }
  if (isSourceWord(words)) return namedSources(words, sources)
  return first.words !== undefined && !firm
    ? undefined
    : { firm, kind: 'titled', rest, sources, ...titleOf(before) }
}

const sourceTyped = (url: string): ShapeSource =>
  /^(javascript|vbscript|blob|data|file|ftp|https?):/i.test(url)
    ? { url }
    : { bare: true, url: `https://${url}` }

/** Reads an address without `https://`, or one that will be refused, in the place of a link. */
const unlinked = (line: Line): EntryShape | undefined => {
  const typed = typedUnsafe(line.text) ?? typedWithoutScheme(line.text)
  if (!typed) return undefined
  const { before, gap, url } = typed
  const sources = [sourceTyped(url)]
  const words = before.replace(TITLE_END, '').trim()
  if (words === '') return { kind: 'source', named: false, sources }
  if (!/[:：(（<[]/u.test(gap)) return undefined
  if (isSourceWord(words)) return namedSources(words, sources)
  return { firm: true, kind: 'titled', rest: [], sources, ...titleOf(before) }
}

const shaped = (line: Line, links: readonly LineLink[], rest: readonly TextRun[]) => {
  const [first] = links
  return first && isLinkedTitle(line, first)
    ? linkedTitle(line, links, rest)
    : prefixed(line, links, rest)
}

/** `Title (url): what it says`. */
const followed = (line: Line): EntryShape | undefined => {
  const links = leading(line)
  const end = links.at(-1)?.end ?? 0
  const after = line.text.slice(end)
  if (!/^\s*(?:[)\]>）]|[:：–—|]|-\s)/u.test(after)) return undefined
  const [gap = ''] = /^[\s)\]>）:：–—|-]*/u.exec(after) ?? []
  return shaped(line, links, sliceRuns(line, end + gap.length))
}

/** Reads a line by the addresses in it; `undefined` for running text. */
export const entryShape = (line: Line): EntryShape | undefined => {
  if (line.links.length === 0) return unlinked(line)
  const links = closing(line)
  return links.length > 0 ? shaped(line, links, []) : followed(line)
}
