import { createHash } from 'node:crypto'

import type { EmailDesign } from '../../emails/design/email-design.js'
import { SAMPLE_PROPS } from '../../emails/issue/sample-props.js'
import { memoized } from '../domain/memoized.js'
import { RENDERER_VERSION, renderIssue } from './render-issue.js'

const HEX_DIGITS = 12

const versions = new WeakMap<EmailDesign, Promise<string>>()

const versionOf = async (design: EmailDesign): Promise<string> => {
  const { html, text } = await renderIssue({ ...SAMPLE_PROPS, design })
  const digest = createHash('sha256').update(JSON.stringify([html, text, design.version ?? '']))
  return `${RENDERER_VERSION}-${digest.digest('hex').slice(0, HEX_DIGITS)}`
}

/**
 * Names what renders an issue: our renderer, with the host's own parts and theme. A mailing keeps the version that it began
 * with, so that all its readers get the same mail. The host's part in it is what the sample issue looks like, which is the
 * same in every process and bundle, and the version that the host names.
 *
 * @throws {Fault} MJML_INVALID for a part that cannot render the sample issue
 */
export const rendererVersion = (design: EmailDesign | undefined): Promise<string> =>
  design === undefined
    ? Promise.resolve(RENDERER_VERSION)
    : memoized(versions, design, () => versionOf(design))
