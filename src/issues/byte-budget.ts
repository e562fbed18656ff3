import { createHash } from 'node:crypto'

import { PLACEHOLDER_LINKS } from '../compile/placeholders.js'
import type { ByteBudget } from '../domain/byte-budget.js'
import { canonicalJson } from '../domain/content-hash.js'
import type { IssueContent } from '../domain/content.js'
import { memoized } from '../domain/memoized.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { rendererVersion } from '../render/renderer-version.js'
import { weighIssue } from '../render/weigh-issue.js'
import { issuePages } from '../outgoing/issue-pages.js'
import { createLinks } from '../options/links.js'

/** Enough for a few issues that people edit at the same time. */
const KEPT = 32

const kept = new Map<string, Promise<ByteBudget>>()

/**
 * The size of the mail of this content, with the cost of each entry. Results are cached, so that every screen may ask.
 */
export const contentByteBudget = async (
  options: ResolvedOptions,
  content: IssueContent,
): Promise<ByteBudget> => {
  const { email: design, languages } = options
  const version = await rendererVersion(design)
  const links = { ...issuePages(createLinks(options), content), ...PLACEHOLDER_LINKS }
  const key = createHash('sha256').update(canonicalJson({ content, links, version })).digest('hex')
  if (kept.size >= KEPT && !kept.has(key)) kept.clear()
  return memoized(kept, key, () => weighIssue({ content, design, languages, links }))
}
