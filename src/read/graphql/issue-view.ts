import type { IssueContent, SectionContent } from '../../domain/content.js'
import { contentEntries } from '../../domain/content-entries.js'
import { readingMinutes } from '../../domain/reading-time.js'
import { issueLinks } from '../issue-links.js'
import type { ReadIssue, ReadPublication } from '../read-model.js'
import type { ResolverContext } from './resolver-context.js'
import { entryView } from './entry-view.js'
import { proseView } from './prose-view.js'

/** A publication as the GraphQL type `Publication`; its newest issue is read only where a field needs it. */
export const publicationView = (
  { links, model }: ResolverContext,
  { language, name, slug }: ReadPublication,
) => {
  const latest = () => model.latestIssue({ publication: slug })
  return {
    name,
    slug,
    language,
    url: links.publication({ publication: slug }),
    publishedAt: async () => (await latest())?.publishedAt,
    correctedAt: async () => (await latest())?.correctedAt,
  }
}

const sectionView = ({ links }: ResolverContext, issue: ReadIssue, section: SectionContent) => ({
  name: section.name,
  slug: section.slug,
  kind: section.kind,
  isNew: section.isNew,
  entryCount: section.entries.length,
  entries: section.entries.map((entry) => entryView(links, { entry, issue, section })),
  url: issueLinks(links, issue).section(section),
  publishedAt: issue.publishedAt,
  correctedAt: issue.correctedAt,
})

const contentsView = ({ links }: ResolverContext, issue: ReadIssue) => ({
  before: proseView(issue.content.contents.before),
  lines: issue.content.sections.map((section) => ({
    name: section.name,
    entryCount: section.entries.length,
    isNew: section.isNew,
    url: issueLinks(links, issue).section(section),
  })),
  after: proseView(issue.content.contents.after),
})

/** An issue as the GraphQL type `Issue`. */
export const issueView = (reading: ResolverContext, issue: ReadIssue) => {
  const { content } = issue
  const { date, number, preheader, slug, title } = content
  return {
    ...{ date, number, preheader, slug, title },
    id: issue.issueId,
    publication: publicationView(reading, issue.publication),
    language: content.publication.language,
    introduction: proseView(content.introduction),
    contents: contentsView(reading, issue),
    highlights: content.highlights.map((entry) =>
      entryView(reading.links, { entry, issue, section: undefined }),
    ),
    sections: content.sections.map((section) => sectionView(reading, issue, section)),
    outro: proseView(content.outro),
    entryCount: contentEntries(content).length,
    readingMinutes: () => readingMinutes(content),
    url: issueLinks(reading.links, issue).issue(),
    publishedAt: issue.publishedAt,
    correctedAt: issue.correctedAt,
  } satisfies Record<string, unknown> & Record<Exclude<keyof IssueContent, 'subject'>, unknown>
}
