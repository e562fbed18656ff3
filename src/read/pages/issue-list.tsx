import { unformattedText } from '../../domain/prose.js'
import type { Links } from '../../domain/urls/links.js'
import type { Languages } from '../../i18n/languages.js'
import { issueLinks } from '../issue-links.js'
import type { ReadIssue } from '../read-model.js'
import { IssueFacts } from './issue-facts.js'

type IssueListProps = {
  readonly issues: readonly ReadIssue[]
  readonly languages: Languages | undefined
  readonly links: Links
}

/** Issues with their facts and first lines. */
export const IssueList = ({ issues, languages, links }: IssueListProps) =>
  issues.length === 0 ? null : (
    <ol className="roundup-issues">
      {issues.map((issue) => (
        <li key={issue.issueId}>
          <article>
            <h2 dir="auto">
              <a href={issueLinks(links, issue).issue()}>{issue.content.title}</a>
            </h2>
            <IssueFacts issue={issue} languages={languages} />
            <p dir="auto">{firstLines(issue)}</p>
          </article>
        </li>
      ))}
    </ol>
  )

const MOST_LETTERS = 280

/** The introduction in whole words, with an ellipsis where it goes on; the preheader where there is none. */
const firstLines = ({ content }: ReadIssue): string => {
  const line = (unformattedText(content.introduction) || content.preheader).replace(/\s+/g, ' ')
  if (line.length <= MOST_LETTERS) return line
  const cut = line.slice(0, MOST_LETTERS)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_LETTERS / 2))} …`
}
