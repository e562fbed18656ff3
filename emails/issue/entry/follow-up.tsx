import type { FollowUpContent } from '../../../src/domain/content.js'
import { aroundIssue } from '../around-issue.js'
import type { IssueEmailContext } from '../issue-email-props.js'

type FollowUpProps = { readonly of: FollowUpContent; readonly context: IssueEmailContext }

/** Says that the entry follows up on an earlier issue, with a link to it. */
export const FollowUp = ({ of: { issueSlug, number }, context }: FollowUpProps) => {
  const url = context.earlier(issueSlug)
  const name = context.text('number', { number }).replaceAll(' ', '\u00a0')
  const [before, after] = aroundIssue(context.text)
  return (
    <p style={{ marginTop: '2px' }}>
      <small>
        {before}
        {url === undefined ? name : <a href={url}>{name}</a>}
        {after}
      </small>
    </p>
  )
}
