import { createElement } from 'react'

import { compileMjml } from '../../emails/compile-mjml.js'
import { IssueEmail } from '../../emails/issue/issue-email.js'
import type { IssueEmailProps } from '../../emails/issue/props.js'
import { toMjml } from '../../emails/to-mjml.js'
import { issueText } from './issue-text.js'

/** Raised with every change of what comes out; a mailing keeps to the one that it began with. */
export const RENDERER_VERSION = '1'

export type RenderedIssue = { readonly mjml: string; readonly html: string; readonly text: string }

/** Both parts of an issue's mail. Pure: the same issue gives the same bytes. */
export const renderIssue = async (props: IssueEmailProps): Promise<RenderedIssue> => {
  const mjml = await toMjml(createElement(IssueEmail, props))
  return { mjml, html: await compileMjml(mjml), text: issueText(props) }
}
