import type { Prose, ProseBlock, ProseInline } from '../domain/prose.js'
import { safeHref } from '../domain/safe-href.js'
import { wrap } from './wrap.js'

/** Running text as lines of plain text, its blocks parted by an empty line, its links written out. */
export const proseLines = (prose: Prose, lead = ''): readonly string[] => {
  const [first, ...rest] = prose
  if (first === undefined) return wrap(lead)
  if (lead !== '' && first.type !== 'paragraph') return [...wrap(lead), ...blocksOf(prose)]
  const opening = first.type === 'paragraph' ? paragraph(first.children, lead) : blockLines(first)
  return rest.length === 0 ? opening : [...opening, '', ...blocksOf(rest)]
}

const blocksOf = (prose: Prose): readonly string[] =>
  prose.flatMap((block, index) => (index === 0 ? blockLines(block) : ['', ...blockLines(block)]))

const blockLines = (block: ProseBlock): readonly string[] => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return paragraph(block.children)
    case 'list':
      return block.items.flatMap((item, index) => {
        const mark = block.ordered ? `${String(index + 1)}. ` : '- '
        return hung(proseLines(item), mark, ' '.repeat(mark.length))
      })
    case 'quote':
      return hung(proseLines(block.children), '> ', '> ')
    case 'code':
      return block.text.split('\n').map((line) => `    ${line}`.trimEnd())
  }
}

/** Lines that were broken by the writer stay so; each is set by itself. */
const paragraph = (children: readonly ProseInline[], lead = ''): readonly string[] => {
  const text = `${lead} ${children.map(inlineText).join('')}`
  return text.split(BREAK).flatMap((line) => wrap(line))
}

const BREAK = '\u2028'

const inlineText = (part: ProseInline): string => {
  if (part.type === 'break') return BREAK
  const text = part.text.replaceAll(BREAK, ' ')
  const href = part.href === undefined ? undefined : safeHref(part.href)
  if (href === undefined) return text
  return text.trim() === href ? `<${href}>` : `${text} <${href}>`
}

/** Lines set in behind a mark; what is too long for the margin is set anew. */
const hung = (lines: readonly string[], first: string, rest: string): readonly string[] =>
  lines.flatMap((line, index) => {
    const margin = index === 0 ? first : rest
    if (line === '') return [rest.trimEnd()]
    return line.startsWith('    ') ? [`${margin}${line}`] : wrap(line, { first: margin, rest })
  })
