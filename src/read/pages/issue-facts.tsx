import { issueFacts } from '../../../emails/issue/issue-facts.js'
import type { ReadIssue } from '../read-model.js'

/** The line of facts under a title; it breaks only between facts. */
export const IssueFacts = ({ issue: { content, correctedAt } }: { readonly issue: ReadIssue }) => (
  <p className="facts">
    {issueFacts(content, correctedAt === null ? undefined : new Date(correctedAt)).map(
      (fact, index) => (
        <span key={fact}>
          {index > 0 && '\u2002·\u2002'}
          <span className="whole" dir="auto">
            {fact}
          </span>
        </span>
      ),
    )}
  </p>
)
