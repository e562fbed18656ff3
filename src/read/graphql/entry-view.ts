import { safeSources } from '../../../emails/issue/entry/safe-sources.js'
import type { EntryContent, PointContent, SourceContent } from '../../domain/content.js'
import type { Links } from '../../domain/urls/links.js'
import { sourceHost } from '../../domain/urls/source-host.js'
import { issueLinks } from '../issue-links.js'
import type { ReadEntry, ReadIssue } from '../read-model.js'
import { proseView } from './prose-view.js'

const sourceView = ({ canonicalUrl, label, url }: SourceContent) => ({
  url,
  canonicalUrl,
  label: label ?? null,
  host: sourceHost(url),
})

const pointView = ({ key, label, text }: PointContent) => ({
  key: key ?? null,
  label,
  ...proseView(text),
})

const issueReference = (links: Links, issue: ReadIssue) => ({
  id: issue.issueId,
  number: issue.content.number,
  slug: issue.content.slug,
  title: issue.content.title,
  date: issue.content.date,
  url: issueLinks(links, issue).issue(),
  publishedAt: issue.publishedAt,
  correctedAt: issue.correctedAt,
})

const followUpView = (links: Links, { publication }: ReadIssue, { followUpOf }: EntryContent) =>
  followUpOf
    ? {
        number: followUpOf.number,
        title: followUpOf.title,
        url: links.issue({ publication: publication.slug, issue: followUpOf.issueSlug }),
      }
    : null

/** An entry as the GraphQL type `Entry`. */
export const entryView = (links: Links, { entry, issue, section }: ReadEntry) => {
  const urls = issueLinks(links, issue)
  return {
    id: entry.entryId,
    title: entry.title,
    isHighlight: section === undefined,
    sources: safeSources(entry).map(sourceView),
    points: entry.points.map(pointView),
    body: proseView(entry.body),
    tags: entry.tags,
    image: entry.image ?? null,
    followUpOf: followUpView(links, issue, entry),
    section: section
      ? { name: section.name, slug: section.slug, isNew: section.isNew, url: urls.section(section) }
      : null,
    issue: issueReference(links, issue),
    url: urls.entry(entry),
    publishedAt: issue.publishedAt,
    correctedAt: issue.correctedAt,
  } satisfies Record<string, unknown> &
    Record<Exclude<keyof EntryContent, 'entryId' | 'form'>, unknown>
}
