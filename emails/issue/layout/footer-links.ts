import { safeUrl } from '../../../src/domain/urls/safe-url.js'
import type { IssueLinks } from '../issue-email-props.js'
import { WORDING } from '../wording.js'

/** The links of the colophon, in the same order in both parts of the mail. */
export const footerLinks = (links: IssueLinks): readonly { label: string; url: string }[] =>
  [
    { label: WORDING.unsubscribe, url: safeUrl(links.unsubscribe) },
    { label: WORDING.preferences, url: safeUrl(links.preferences) },
    { label: WORDING.archive, url: safeUrl(links.archive) },
  ].flatMap(({ label, url }) => (url === undefined ? [] : [{ label, url }]))
