import type { Prose, ProseBlock, ProseInline } from '../prose.js'
import { unformattedText } from '../prose.js'

type ContentsTexts = { readonly before: Prose; readonly after: Prose }

type SplitContents = {
  /** What introduces the list of contents, to stand before it wherever it stands; empty where nothing does. */
  readonly leadIn: Prose
  /** What stands around the list besides. */
  readonly rest: Prose
}

/** In the scripts of East Asia, too. */
const INTRODUCES = /[:：]\s*$/u

const isText = (
  block: ProseBlock | undefined,
): block is Extract<ProseBlock, { type: 'paragraph' | 'heading' }> =>
  block?.type === 'paragraph' || block?.type === 'heading'

const lengthOf = (inline: ProseInline): number => (inline.type === 'break' ? 1 : inline.text.length)

/** The inlines of a paragraph from one place of its text to another. */
const between = (
  children: readonly ProseInline[],
  from: number,
  to: number,
): readonly ProseInline[] => {
  let at = 0
  return children.flatMap((inline): readonly ProseInline[] => {
    const start = at
    at += lengthOf(inline)
    if (inline.type === 'break') return start >= from && start < to ? [inline] : []
    const text = inline.text.slice(Math.max(from - start, 0), Math.max(to - start, 0))
    return text === '' ? [] : [{ ...inline, text }]
  })
}

/** “In this issue:” and “Contents:” are titles, of which the list has one. */
const MOST_OF_TITLE = 3

/** No sentence that introduces a list is longer. */
const LONGEST = 1000

/** Where the last sentence of a text begins. */
const lastSentenceIn = (text: string): number => {
  const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' })
  const from = Math.max(0, text.length - LONGEST)
  return from + ([...sentences.segment(text.slice(from))].at(-1)?.index ?? 0)
}

/**
 * Parts the sentence that introduces the list of contents from what an editor wrote around it: the list is computed and
 * stands further up, so that “… in the areas of:” goes there with it. A mere title of the list goes; a list of the
 * editor's own keeps its sentence.
 */
export const splitLeadIn = ({ after, before }: ContentsTexts): SplitContents => {
  const last = before.at(-1)
  const goesOn = after[0] !== undefined && !isText(after[0])
  if (goesOn || !isText(last) || !INTRODUCES.test(unformattedText([last]))) {
    return { leadIn: [], rest: [...before, ...after] }
  }
  const text = unformattedText([last])
  const at = lastSentenceIn(text)
  const leadIn: ProseBlock = {
    type: 'paragraph',
    children: between(last.children, at, text.length),
  }
  const isTitle = text.slice(at).trim().split(/\s+/).length <= MOST_OF_TITLE
  const kept = text.slice(0, at).trim() === '' ? [] : [withChildren(last, at)]
  return { leadIn: isTitle ? [] : [leadIn], rest: [...before.slice(0, -1), ...kept, ...after] }
}

const withChildren = (
  block: Extract<ProseBlock, { type: 'paragraph' | 'heading' }>,
  to: number,
): ProseBlock => ({ ...block, children: between(block.children, 0, to) })
