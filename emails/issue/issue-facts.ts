import type { IssueContent } from '../../src/domain/content.js'
import { contentEntries } from '../../src/domain/content-entries.js'
import { readingMinutes } from '../../src/domain/reading-time.js'
import { formatDay, formatDayAt } from '../../src/domain/text/format-day.js'
import type { NewsletterText } from './newsletter-text.js'

/** The facts under the title: number, date, length, and the date of a correction. */
export const issueFacts = (
  content: IssueContent,
  correctedAt: Date | undefined,
  text: NewsletterText,
): readonly string[] => {
  const { language, timeZone } = content.publication
  const facts = [
    text('number', { number: content.number }),
    formatDay(content.date, language),
    [
      text('entries', { count: contentEntries(content).length }),
      text('minutes', { count: readingMinutes(content) }),
    ].join(', '),
  ]
  return correctedAt === undefined
    ? facts
    : [...facts, text('corrected', { day: formatDayAt(correctedAt, language, timeZone) })]
}
