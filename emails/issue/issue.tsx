import { Mjml } from '../mjml.js'
import { IssueEmail } from './issue-email.js'
import type { IssueEmailProps } from './issue-email-props.js'
import { SAMPLE_PROPS } from './sample-props.js'

/** The issue's mail for react-email's preview server and `render()`. */
const Issue = (props: Partial<IssueEmailProps>) => (
  <Mjml>
    <IssueEmail {...SAMPLE_PROPS} {...props} />
  </Mjml>
)

export default Issue
