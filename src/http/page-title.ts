import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

import type { NetworkPolicy } from './public-address.js'
import { safeFetch } from './safe-fetch.js'

const FETCH_LIMITS = { maxBytes: 512 * 1024, timeoutMs: 5000 }

/** Longer than any headline. */
const MAX_LENGTH = 300

const INVISIBLE = /[\p{Cc}\p{Cf}\s]+/gu

const normalizeWhitespace = (text: string): string =>
  text.replace(INVISIBLE, ' ').trim().slice(0, MAX_LENGTH)

const CANDIDATE = /<(?:meta|title)\b/gi
const MAX_CANDIDATES = 200
const CANDIDATE_LENGTH = 3000

/**
 * Parses pieces of limited length one by one, so that a page which is slow to parse on purpose is never parsed whole.
 */
const parseCandidates = (page: string): Element[] =>
  [...page.matchAll(CANDIDATE)].slice(0, MAX_CANDIDATES).flatMap(({ index }) => {
    const piece = page.slice(index, index + CANDIDATE_LENGTH)
    const [element] = fromHtml(piece, { fragment: true }).children
    return element?.type === 'element' ? [element] : []
  })

const innerText = (node: Nodes): string => {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(innerText).join('') : ''
}

const metaContent = (elements: readonly Element[], name: string): string => {
  const meta = elements.find(
    ({ properties, tagName }) =>
      tagName === 'meta' && [properties.property, properties.name].includes(name),
  )
  const content = meta?.properties.content
  return typeof content === 'string' ? normalizeWhitespace(content) : ''
}

/** Extracts the title of an HTML page; empty when there is none. */
export const extractTitle = (page: string): string => {
  const elements = parseCandidates(page)
  const title = elements.find(({ tagName }) => tagName === 'title')
  return metaContent(elements, 'og:title') || (title ? normalizeWhitespace(innerText(title)) : '')
}

/** Fetches the title of a page; `undefined` when it cannot be fetched or has none. */
export const fetchPageTitle = async (
  url: string,
  reach?: NetworkPolicy,
): Promise<string | undefined> => {
  const fetched = await safeFetch(url, FETCH_LIMITS, reach)
  if (!fetched.ok || fetched.status >= 400) return undefined
  return extractTitle(fetched.text) || undefined
}
