import type { IssueEmailProps } from '../../emails/issue/props.js'
export const issueText = (props: IssueEmailProps): string => props.content.title
