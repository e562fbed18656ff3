import type { Prose, ProseBlock, ProseInline } from '../prose.js'
import { unformattedText } from '../prose.js'

type ContentsTexts = { readonly before: Prose; readonly after: Prose }

type SplitContents = {
  /** The sentence that introduces the list of contents; empty where there is none. */
  readonly leadIn: Prose
  /** The other text around the list. */
  readonly rest: Prose
}

/** A colon at the end, also the full-width one of East Asian scripts. */
const INTRODUCES = /[:：]\s*$/u

const isText = (
  block: ProseBlock | undefined,
): block is Extract<ProseBlock, { type: 'paragraph' | 'heading' }> =>
  block?.type === 'paragraph' || block?.type === 'heading'

const lengthOf = (inline: ProseInline): number => (inline.type === 'break' ? 1 : inline.text.length)

/** The inlines of a paragraph between two offsets of its text; a break counts as one character. */
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

/** A sentence of so few words, such as “In this issue:”, is a title; the list has its own. */
const MOST_OF_TITLE = 3

/** In characters: the last sentence is looked for in the end of the text only. */
const LONGEST = 1000

/** The offset at which the last sentence of a text begins. */
const lastSentenceIn = (text: string): number => {
  const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' })
  const from = Math.max(0, text.length - LONGEST)
  return from + ([...sentences.segment(text.slice(from))].at(-1)?.index ?? 0)
}

/**
 * Separates the sentence that introduces the list of contents from the rest of what an editor wrote around it. The list
 * is computed and shown further up, so a sentence such as “… in the areas of:” moves there with it. A sentence that is
 * only a title of the list is dropped. Where the editor wrote a list of their own, its sentence stays.
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
