import { type Prose, unformattedText } from '../../domain/prose.js'
import { proseToHtml } from '../../rich-text/prose-to-html.js'
import { proseToMarkdown } from '../../rich-text/prose-to-markdown.js'

/** The three ways to get running text; each is written only when it is asked for. */
export const proseView = (prose: Prose) => ({
  text: () => unformattedText(prose),
  markdown: () => proseToMarkdown(prose),
  html: () => proseToHtml(prose),
})
