import type { Links } from '../../domain/urls/links.js'
import { unformattedText } from '../../domain/prose.js'
import { issueLinks } from '../issue-links.js'
import type { Page, ReadIssue, ReadPublication } from '../read-model.js'
import { IssueFacts } from './issue-facts.js'
import { PageLayout } from './page-layout.js'

type ArchivePageProps = {
  readonly isFirst: boolean
  readonly links: Links
  readonly page: Page<ReadIssue>
  readonly publication: ReadPublication
}

/** A page of the archive: the issues of a publication, newest first. */
export const ArchivePage = ({ isFirst, links, page, publication }: ArchivePageProps) => {
  const archive = links.publication({ publication: publication.slug })
  return (
    <PageLayout publication={publication}>
      <main className="archive">
        <h1 dir="auto">{publication.name}</h1>
        <p className="facts">{isFirst ? 'All issues, the newest first' : 'Older issues'}</p>
        {page.nodes.length === 0 && <Empty archive={isFirst ? undefined : archive} />}
        <ol className="issues">
          {page.nodes.map((issue) => (
            <li key={issue.issueId}>
              <Teaser issue={issue} url={issueLinks(links, issue).issue()} />
            </li>
          ))}
        </ol>
        <nav aria-label="Pages" className="pages">
          {!isFirst && <a href={archive}>Newest issues</a>}
          {page.nextCursor !== null && (
            <a href={`${archive}?after=${page.nextCursor}`} rel="next">
              Older issues
            </a>
          )}
        </nav>
      </main>
    </PageLayout>
  )
}

const Teaser = ({ issue, url }: { readonly issue: ReadIssue; readonly url: string }) => {
  const { content } = issue
  return (
    <article>
      <h2 dir="auto">
        <a href={url}>{content.title}</a>
      </h2>
      <IssueFacts issue={issue} />
      <p dir="auto">{firstLines(unformattedText(content.introduction) || content.preheader)}</p>
    </article>
  )
}

const MOST_LETTERS = 280

/** Shortens a text to whole words, with an ellipsis. */
const firstLines = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= MOST_LETTERS) return line
  const cut = line.slice(0, MOST_LETTERS)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_LETTERS / 2))} …`
}

const Empty = ({ archive }: { readonly archive: string | undefined }) => (
  <p>
    {archive === undefined
      ? 'Nothing can be read here yet. Come back soon.'
      : 'There are no older issues. '}
    {archive !== undefined && <a href={archive}>Read the newest ones</a>}
  </p>
)
