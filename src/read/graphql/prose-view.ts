import { type Prose, unformattedText } from '../../domain/prose.js'
import { proseToHtml } from '../../rich-text/prose-to-html.js'
import { proseToMarkdown } from '../../rich-text/prose-to-markdown.js'

/** Prose as the GraphQL type `Prose`: each format is converted only where a query asks for it. */
export const proseView = (prose: Prose) => ({
  text: () => unformattedText(prose),
  markdown: () => proseToMarkdown(prose),
  html: () => proseToHtml(prose),
})
