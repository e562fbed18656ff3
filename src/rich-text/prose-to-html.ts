import type { Mark, Prose, ProseBlock, ProseInline } from '../domain/prose.js'
import { safeHref } from '../domain/urls/safe-href.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The HTML element of each mark. */
export const MARK_TAGS = {
  code: 'code',
  emphasis: 'em',
  strike: 's',
  strong: 'strong',
} as const satisfies Record<Mark, string>

/** Escapes text for HTML; safe in an attribute as well. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)

const inlineHtml = (inline: ProseInline): string => {
  if (inline.type === 'break') return '<br>'
  const marked = (inline.marks ?? []).reduce(
    (inner, mark) => `<${MARK_TAGS[mark]}>${inner}</${MARK_TAGS[mark]}>`,
    escapeHtml(inline.text),
  )
  const href = inline.href === undefined ? undefined : safeHref(inline.href)
  return href === undefined ? marked : `<a href="${escapeHtml(href)}">${marked}</a>`
}

const inlinesHtml = (inlines: readonly ProseInline[]): string => inlines.map(inlineHtml).join('')

const itemHtml = (item: Prose): string => {
  const [only, ...more] = item
  return only?.type === 'paragraph' && more.length === 0
    ? inlinesHtml(only.children)
    : proseToHtml(item)
}

const blockHtml = (block: ProseBlock): string => {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlinesHtml(block.children)}</p>`
    case 'heading':
      return `<h4>${inlinesHtml(block.children)}</h4>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${itemHtml(item)}</li>`).join('')}</${tag}>`
    }
    case 'quote':
      return `<blockquote>${proseToHtml(block.children)}</blockquote>`
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`
  }
}

/** Converts prose to HTML that is safe in a page: every text is escaped, every link checked. Headings become `h4`. */
export const proseToHtml = (prose: Prose): string => prose.map(blockHtml).join('\n')
