import { type Prose, proseText } from '../../domain/prose.js'
import { proseHtml } from '../../rich-text/prose-to-html.js'
import { proseMarkdown } from '../../rich-text/prose-to-markdown.js'

/** The three ways to get running text; each is written only when it is asked for. */
export const proseView = (prose: Prose) => ({
  text: () => proseText(prose),
  markdown: () => proseMarkdown(prose),
  html: () => proseHtml(prose),
})
