import { createLinks } from '../options/links.js'
import { issueContent } from '../issues/issue-content.js'
import { newestEditionRow } from '../issues/newest-edition.js'
import { systemClock } from '../storage/system-clock.js'
import { findIssue } from './find-issue.js'
import { noReader } from './no-reader.js'
import { openNewsroom } from './open-newsroom.js'
import type { Rendering } from './rendering.js'

/** An issue of the app: its newest edition where it is published, else as it was last saved. */
export const renderingOfIssue = async (
  idOrSlug: string,
  publication?: string,
): Promise<Rendering> => {
  const newsroom = await openNewsroom()
  const { options, payload } = newsroom
  const { issue, req } = await findIssue(newsroom, idOrSlug, publication)
  const reader = { req, slugs: options.slugs }
  const edition = await newestEditionRow(reader, issue.id)
  return {
    content: edition?.content ?? (await issueContent(reader, issue)),
    date: edition ? new Date(edition.publishedAt) : systemClock(),
    links: createLinks(options, payload.config.routes.api),
    tokens: noReader(),
  }
}
