import type { PlanLine, PlanText } from '../../domain/issue/issue-plan.js'
import type { Prose, ProseBlock, ProseInline } from '../../domain/prose.js'
import { safeHref } from '../../domain/urls/safe-href.js'
import { normalizeRuns, textRun } from '../../rich-text/text-runs.js'

type OpenParagraph = ProseInline[]

type OpenBlock =
  | { readonly kind: 'paragraph'; readonly lines: OpenParagraph }
  | { readonly kind: 'list'; readonly items: OpenParagraph[] }

const startLine = (blocks: OpenBlock[], { isItem }: PlanLine): OpenParagraph => {
  const last = blocks.at(-1)
  const lines: OpenParagraph = []
  if (!isItem) blocks.push({ kind: 'paragraph', lines })
  else if (last?.kind === 'list') last.items.push(lines)
  else blocks.push({ kind: 'list', items: [lines] })
  return lines
}

const openParagraph = (block: OpenBlock | undefined): OpenParagraph | undefined =>
  block?.kind === 'list' ? block.items.at(-1) : block?.lines

/** Adds a line: one that continues the line above goes into its paragraph, or into the last item of its list. */
const addLine = (blocks: OpenBlock[], line: PlanLine): void => {
  const above = openParagraph(blocks.at(-1))
  const isContinued = above !== undefined && !line.isItem && line.join !== 'paragraph'
  const paragraph = isContinued ? above : startLine(blocks, line)
  if (isContinued) paragraph.push(line.join === 'break' ? { type: 'break' } : textRun(' '))
  for (const { href, marks, text } of line.runs)
    paragraph.push(textRun(text, marks, href === undefined ? undefined : safeHref(href)))
}

const closeParagraph = (lines: OpenParagraph): Prose => {
  const children = normalizeRuns(lines)
  return children.length > 0 ? [{ type: 'paragraph', children }] : []
}

const closeBlock = (block: OpenBlock): readonly ProseBlock[] =>
  block.kind === 'paragraph'
    ? closeParagraph(block.lines)
    : [{ type: 'list', ordered: false, items: block.items.map(closeParagraph) }]

/** Converts the lines of a plan to prose; an unsafe link keeps its text and loses its address. */
export const planTextToProse = (text: PlanText): Prose => {
  const blocks: OpenBlock[] = []
  for (const line of text) addLine(blocks, line)
  return blocks.flatMap(closeBlock)
}
