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
export const renderIssue = async (props: IssueEmailProps): Promise<RenderedIssue> => ({
  ...(await withinClip(props)),
  text: issueText(props),
})

/** Gmail shows the first 102 KiB of a mail; what is left up to that is for personal links. */
const CLIP_BYTES = 100_000

/** How many entries of each section are tried, one after the other, where all are too many. */
const FEWER = [80, 65, 50, 40, 30, 22, 16, 12, 8, 5, 3, 2, 1, 0]

type Html = Pick<RenderedIssue, 'html' | 'mjml'>

/** A mail that would be clipped keeps the first entries of each section and sends the reader to the web. */
const withinClip = async (props: IssueEmailProps): Promise<Html> => {
  let rendered = await renderHtml(props)
  for (const perSection of FEWER) {
    if (Buffer.byteLength(rendered.html) <= CLIP_BYTES) break
    rendered = await renderHtml({ ...props, perSection })
  }
  return rendered
}

const renderHtml = async (props: IssueEmailProps): Promise<Html> => {
  const mjml = await toMjml(createElement(IssueEmail, props))
  return { mjml, html: await compileMjml(mjml) }
}
