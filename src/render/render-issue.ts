import type { IssueEmailProps } from '../../emails/issue/issue-email-props.js'
import { fitIssue } from './fit-issue.js'
import { issueText } from './issue-text.js'

/** Raised with every change of what comes out; a mailing keeps to the one that it began with. */
export const RENDERER_VERSION = '4'

export type RenderedIssue = { readonly mjml: string; readonly html: string; readonly text: string }

/**
 * Both parts of an issue's mail. Pure: the same issue gives the same bytes. Where the HTML would be clipped it is
 * cut to fit; the text part tells what the editors chose.
 */
export const renderIssue = async (props: IssueEmailProps): Promise<RenderedIssue> => {
  const { html, mjml } = await fitIssue(props)
  return { mjml, html, text: issueText(props) }
}
