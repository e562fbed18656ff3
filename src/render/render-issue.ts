import type { IssueEmailProps } from '../../emails/issue/issue-email-props.js'
import { fitIssue } from './fit-issue.js'
import { blamingParts, refuseIncompleteFoot } from './check-own-parts.js'
import { issueText } from './issue-text.js'

/** Raised with every change of the output; a mailing keeps the version that it began with. */
export const RENDERER_VERSION = '5'

export type RenderedIssue = { readonly mjml: string; readonly html: string; readonly text: string }

/**
 * Renders both parts of an issue's mail. Pure: the same issue gives the same bytes. HTML that would be clipped is
 * shortened; the text part always has what the editors chose.
 */
export const renderIssue = async (props: IssueEmailProps): Promise<RenderedIssue> => {
  const { html, mjml } = await fitIssue(props)
  const text = await blamingParts(props, async (one) => {
    const lines = issueText(one)
    if (one.design?.parts?.colophon) refuseIncompleteFoot({ html, text: lines }, one)
    return lines
  })
  return { mjml, html, text }
}
