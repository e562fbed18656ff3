import type { Links } from '../../domain/urls/links.js'
import type { Languages } from '../../i18n/languages.js'
import type { Page, ReadIssue, ReadPublication } from '../read-model.js'
import { IssueList } from './issue-list.js'
import { pageText, type PageText } from './page-text.js'

type ArchiveListingProps = {
  readonly isFirst: boolean
  readonly languages?: Languages
  readonly links: Links
  readonly page: Page<ReadIssue>
  readonly publication: ReadPublication
}

/** A page of the archive: all issues of a publication, newest first. */
export const ArchiveListing = (props: ArchiveListingProps) => {
  const { isFirst, languages, links, page, publication } = props
  const text = pageText(publication.language, languages)
  const of = { publication: publication.slug }
  const archive = links.archive(of)
  return (
    <main className="roundup-archive">
      <p className="roundup-kicker" dir="auto">
        <a href={links.publication(of)}>{publication.name}</a>
      </p>
      <h1>{text('newsletter:allIssues')}</h1>
      <p className="roundup-facts">{text(isFirst ? 'pages:newestFirst' : 'pages:olderIssues')}</p>
      {page.nodes.length === 0 && <Empty archive={isFirst ? undefined : archive} text={text} />}
      <IssueList issues={page.nodes} languages={languages} links={links} />
      <nav aria-label={text('pages:pagesLabel')} className="roundup-pages">
        {!isFirst && <a href={archive}>{text('pages:newestIssues')}</a>}
        {page.nextCursor !== null && (
          <a href={`${archive}?after=${page.nextCursor}`} rel="next">
            {text('pages:olderIssues')}
          </a>
        )}
      </nav>
    </main>
  )
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
