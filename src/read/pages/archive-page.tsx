import type { Links } from '../../domain/urls/links.js'
import { unformattedText } from '../../domain/prose.js'
import type { Languages } from '../../i18n/languages.js'
import { issueLinks } from '../issue-links.js'
import type { Page, ReadIssue, ReadPublication } from '../read-model.js'
import { IssueFacts } from './issue-facts.js'
import { PageLayout } from './page-layout.js'
import { pageText, type PageText } from './page-text.js'

type ArchivePageProps = {
  readonly isFirst: boolean
  readonly languages?: Languages
  readonly links: Links
  readonly page: Page<ReadIssue>
  readonly publication: ReadPublication
}

/** A page of the archive: the issues of a publication, newest first. */
export const ArchivePage = (props: ArchivePageProps) => {
  const { isFirst, languages, links, page, publication } = props
  const text = pageText(publication.language, languages)
  const archive = links.publication({ publication: publication.slug })
  return (
    <PageLayout publication={publication}>
      <main className="archive">
        <h1 dir="auto">{publication.name}</h1>
        <p className="facts">{text(isFirst ? 'pages:newestFirst' : 'pages:olderIssues')}</p>
        {page.nodes.length === 0 && <Empty archive={isFirst ? undefined : archive} text={text} />}
        <ol className="issues">
          {page.nodes.map((issue) => (
            <li key={issue.issueId}>
              <Teaser issue={issue} languages={languages} url={issueLinks(links, issue).issue()} />
            </li>
          ))}
        </ol>
        <nav aria-label={text('pages:pagesLabel')} className="pages">
          {!isFirst && <a href={archive}>{text('pages:newestIssues')}</a>}
          {page.nextCursor !== null && (
            <a href={`${archive}?after=${page.nextCursor}`} rel="next">
              {text('pages:olderIssues')}
            </a>
          )}
        </nav>
      </main>
    </PageLayout>
  )
}

type TeaserProps = {
  readonly issue: ReadIssue
  readonly languages: Languages | undefined
  readonly url: string
}

const Teaser = ({ issue, languages, url }: TeaserProps) => {
  const { content } = issue
  return (
    <article>
      <h2 dir="auto">
        <a href={url}>{content.title}</a>
      </h2>
      <IssueFacts issue={issue} languages={languages} />
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

type EmptyProps = { readonly archive: string | undefined; readonly text: PageText }

const Empty = ({ archive, text }: EmptyProps) =>
  archive === undefined ? (
    <p>{text('pages:noIssues')}</p>
  ) : (
    <p>
      {text('pages:noOlderIssues')} <a href={archive}>{text('pages:readNewest')}</a>
    </p>
  )
