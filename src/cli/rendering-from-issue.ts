import { createLinks } from '../options/links.js'
import { composeIssueContent } from '../issues/compose-issue-content.js'
import { findNewestEdition } from '../issues/newest-edition.js'
import { systemClock } from '../storage/system-clock.js'
import { findIssueByIdOrSlug } from './find-issue.js'
import { previewTokens } from './preview-tokens.js'
import { openNewsroom } from './open-newsroom.js'
import type { Rendering } from './rendering.js'

/** Renders an issue of the app: its newest edition where it is published, otherwise as it was last saved. */
export const renderingFromIssue = async (
  idOrSlug: string,
  publication?: string,
): Promise<Rendering> => {
  const newsroom = await openNewsroom()
  const { options } = newsroom
  const { issue, req } = await findIssueByIdOrSlug(newsroom, idOrSlug, publication)
  const context = { req, slugs: options.slugs }
  const edition = await findNewestEdition(context, issue.id)
  return {
    content: edition?.content ?? (await composeIssueContent(context, issue)),
    date: edition ? new Date(edition.publishedAt) : systemClock(),
    links: createLinks(options),
    options,
    tokens: previewTokens(),
  }
}
