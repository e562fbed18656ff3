import { proseToLexical } from '../../src/rich-text/prose-to-lexical.js'

/** A text as Payload's editor keeps it: one paragraph. */
export const lexicalParagraph = (text: string): object =>
  proseToLexical([{ type: 'paragraph', children: [{ type: 'text', text }] }])
