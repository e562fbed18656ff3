import type { Prose, ProseBlock, ProseInline } from '../domain/prose.js'
import { safeHref } from '../domain/urls/safe-href.js'
import { COLUMNS, wrapText } from './wrap-text.js'

/** Nested text keeps at least this width. */
const FEWEST_COLUMNS = 24

/**
 * Converts prose to lines of plain text: blocks are separated by an empty line, links are written out as `text <url>`.
 *
 * @param lead run-in text before the first paragraph; a line of its own where the prose begins with another block
 * @param columns the longest line
 */
export const proseToLines = (
  prose: Prose,
  lead = '',
  columns: number = COLUMNS,
): readonly string[] => {
  const [first, ...rest] = prose
  if (first === undefined) return wrapText(lead, { columns })
  if (lead !== '' && first.type !== 'paragraph')
    return [...wrapText(lead, { columns }), ...blocksOf(prose, columns)]
  const opening =
    first.type === 'paragraph'
      ? paragraph(first.children, { columns, lead })
      : blockLines(first, columns)
  return rest.length === 0 ? opening : [...opening, '', ...blocksOf(rest, columns)]
}

const blocksOf = (prose: Prose, columns: number): readonly string[] =>
  prose.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...blockLines(block, columns)])

const blockLines = (block: ProseBlock, columns: number): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return paragraph(block.children, { columns })
    case 'list':
      return block.items.flatMap((item, index) =>
        hangingLines(item, { columns, mark: block.ordered ? `${String(index + 1)}. ` : '- ' }),
      )
    case 'quote':
      return hangingLines(block.children, { columns, mark: '> ', rest: '> ' })
    case 'code':
      return block.text.split('\n').map((line) => `    ${line}`.trimEnd())
  }
}

type ParagraphLayout = { readonly columns: number; readonly lead?: string }

/** Wraps a paragraph; line breaks of the writer are kept. */
const paragraph = (
  children: readonly ProseInline[],
  { columns, lead = '' }: ParagraphLayout,
): readonly string[] => {
  const text = `${lead} ${children.map(inlineText).join('')}`
  return text.split(BREAK).flatMap((line) => wrapText(line, { columns }))
}

const BREAK = '\u2028'

const inlineText = (part: ProseInline): string => {
  if (part.type === 'break') return BREAK
  const text = part.text.replaceAll(BREAK, ' ')
  const href = part.href === undefined ? undefined : safeHref(part.href)
  if (href === undefined) return text
  return text.trim() === href ? `<${href}>` : `${text} <${href}>`
}

type HangingIndent = { readonly columns: number; readonly mark: string; readonly rest?: string }

/** Prose with a mark such as `- ` before its first line; the other lines are indented. */
const hangingLines = (
  prose: Prose,
  { columns, mark, rest = ' '.repeat(mark.length) }: HangingIndent,
): readonly string[] =>
  proseToLines(prose, '', Math.max(FEWEST_COLUMNS, columns - mark.length)).map((line, index) => {
    if (line === '') return rest.trimEnd()
    return `${index === 0 ? mark : rest}${line}`
  })
