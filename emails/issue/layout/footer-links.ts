import { safeUrl } from '../../../src/domain/urls/safe-url.js'
import type { IssueLinks } from '../mail-context.js'
import type { NewsletterText } from '../newsletter-text.js'

/** The links of the colophon, in the same order in both parts of the mail. */
export const footerLinks = (
  links: IssueLinks,
  text: NewsletterText,
): readonly { label: string; url: string }[] =>
  [
    { label: text('unsubscribe'), url: safeUrl(links.unsubscribe) },
    { label: text('preferences'), url: safeUrl(links.preferences) },
    { label: text('archive'), url: safeUrl(links.archive) },
  ].flatMap(({ label, url }) => (url === undefined ? [] : [{ label, url }]))
