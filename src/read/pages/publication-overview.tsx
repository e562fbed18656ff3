import type { ReactNode } from 'react'

import type { Links } from '../../domain/urls/links.js'
import type { Languages } from '../../i18n/languages.js'
import type { ReadIssue, ReadPublication } from '../read-model.js'
import { IssueList } from './issue-list.js'
import { pageText } from './page-text.js'

type PublicationOverviewProps = {
  readonly issues: readonly ReadIssue[]
  readonly languages?: Languages
  readonly links: Links
  readonly publication: ReadPublication
  /** Where readers subscribe. */
  readonly signUp?: ReactNode
}

/** The page of a publication: its newest issues, and the way to all others. */
export const PublicationOverview = (props: PublicationOverviewProps) => {
  const { issues, languages, links, publication, signUp } = props
  const text = pageText(publication.language, languages)
  const { name, slug } = publication
  return (
    <main className="roundup-archive">
      <h1 dir="auto">{name}</h1>
      <p className="roundup-facts">{text('pages:newestIssues')}</p>
      {signUp}
      {issues.length === 0 && <p>{text('pages:noIssues')}</p>}
      <IssueList issues={issues} languages={languages} links={links} />
      <nav aria-label={text('pages:pagesLabel')} className="roundup-pages">
        <a href={links.archive({ publication: slug })}>
          {text('newsletter:allIssuesOf', { publication: name })}
        </a>
      </nav>
    </main>
  )
}
