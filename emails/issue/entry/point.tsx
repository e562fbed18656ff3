import type { PointContent } from '../../../src/domain/content.js'
import { EmailProse } from './email-prose.js'
import type { IssueEmailContext } from '../issue-email-props.js'

type PointProps = { readonly point: PointContent; readonly setting: IssueEmailContext }

/** One labelled statement, its label run in. */
export const Point = ({ point, setting }: PointProps) => (
  <EmailProse
    base={setting.direction}
    lead={
      <>
        <b>{point.label}</b>
        {'\u2002'}
      </>
    }
    prose={point.text}
  />
)
