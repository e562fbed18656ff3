import { createHash } from 'node:crypto'

import { PLACEHOLDER_LINKS } from '../compile/placeholders.js'
import type { ByteBudget } from '../domain/byte-budget.js'
import { canonicalJson } from '../domain/content-hash.js'
import type { IssueContent } from '../domain/content.js'
import { memoized } from '../domain/memoized.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { weighIssue } from '../render/weigh-issue.js'
import { issuePages } from '../outgoing/issue-pages.js'
import { createLinks } from '../options/links.js'

/** A few issues that are worked on at the same time, as they stood a moment ago. */
const KEPT = 32

const kept = new Map<string, Promise<ByteBudget>>()

/**
 * What the mail of this content weighs, with the cost of each entry. Asked again of the same content it answers at
 * once, so that every screen of the desk may ask.
 */
export const contentByteBudget = (
  options: ResolvedOptions,
  content: IssueContent,
): Promise<ByteBudget> => {
  const links = { ...issuePages(createLinks(options), content), ...PLACEHOLDER_LINKS }
  const key = createHash('sha256').update(canonicalJson({ content, links })).digest('hex')
  if (kept.size >= KEPT && !kept.has(key)) kept.clear()
  return memoized(kept, key, () => weighIssue({ content, links }))
}
