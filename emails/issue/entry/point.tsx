import type { PointContent } from '../../../src/domain/content.js'
import { EmailProse } from './email-prose.js'
import type { IssueEmailContext } from '../issue-email-props.js'

type PointProps = { readonly point: PointContent; readonly context: IssueEmailContext }

/** A point: its label is run in before its text. */
export const Point = ({ point, context }: PointProps) => (
  <EmailProse
    base={context.direction}
    lead={
      <>
        <b>{point.label}</b>
        {'\u2002'}
      </>
    }
    prose={point.text}
  />
)
