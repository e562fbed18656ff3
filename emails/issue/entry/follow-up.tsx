import type { FollowUpContent } from '../../../src/domain/content.js'
import type { IssueEmailContext } from '../issue-email-props.js'
import { WORDING } from '../wording.js'

type FollowUpProps = { readonly of: FollowUpContent; readonly context: IssueEmailContext }

/** Says that the entry follows up on an earlier issue, with a link to it. */
export const FollowUp = ({ of: { issueSlug, number }, context }: FollowUpProps) => {
  const url = context.earlier(issueSlug)
  const name = WORDING.number(number).replaceAll(' ', '\u00a0')
  return (
    <p style={{ marginTop: '2px' }}>
      <small>
        {WORDING.followUp} {url === undefined ? name : <a href={url}>{name}</a>}
      </small>
    </p>
  )
}
