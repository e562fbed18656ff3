import { issueFacts } from '../../../emails/issue/issue-facts.js'
import { newsletterText } from '../../../emails/issue/newsletter-text.js'
import type { Languages } from '../../i18n/languages.js'
import type { ReadIssue } from '../read-model.js'

type IssueFactsProps = { readonly issue: ReadIssue; readonly languages: Languages | undefined }

/** The line of facts under a title; it breaks only between facts. */
export const IssueFacts = ({ issue: { content, correctedAt }, languages }: IssueFactsProps) => (
  <p className="roundup-facts">
    {issueFacts(
      content,
      correctedAt === null ? undefined : new Date(correctedAt),
      newsletterText(content.publication.language, languages),
    ).map((fact, index) => (
      <span key={fact}>
        {index > 0 && '\u2002·\u2002'}
        <span className="roundup-whole" dir="auto">
          {fact}
        </span>
      </span>
    ))}
  </p>
)
