import type { FollowUpContent } from '../../../src/domain/content.js'
import type { IssueEmailContext } from '../issue-email-props.js'
import { WORDING } from '../wording.js'

type FollowUpProps = { readonly of: FollowUpContent; readonly setting: IssueEmailContext }

/** Says that an earlier issue told of it, and leads there. */
export const FollowUp = ({ of: { issueSlug, number }, setting }: FollowUpProps) => {
  const url = setting.earlier(issueSlug)
  const name = WORDING.number(number).replaceAll(' ', '\u00a0')
  return (
    <p style={{ marginTop: '2px' }}>
      <small>
        {WORDING.followUp} {url === undefined ? name : <a href={url}>{name}</a>}
      </small>
    </p>
  )
}
