import type { NewsletterText } from './newsletter-text.js'

/** Stands for the number while the text around it is put into words: no text has a private-use character. */
const MARK = '\ue000'

/** What stands before and after the number of the issue that an entry follows up on; the number alone is a link. */
export const aroundIssue = (text: NewsletterText): readonly [before: string, after: string] => {
  const [before = '', after = ''] = text('followUp', { issue: MARK }).split(MARK)
  return [before, after]
}
