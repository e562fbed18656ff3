import type { IssueContent } from '../../src/domain/content.js'
import { contentEntries } from '../../src/domain/content-entries.js'
import { readingMinutes } from '../../src/domain/reading-time.js'
import { formatDay, formatDayAt } from '../../src/domain/text/format-day.js'
import { WORDING } from './wording.js'

/** The facts under the title: number, date, length, and the date of a correction. */
export const issueFacts = (
  content: IssueContent,
  correctedAt: Date | undefined,
): readonly string[] => {
  const { language, timeZone } = content.publication
  const facts = [
    WORDING.number(content.number),
    formatDay(content.date, language),
    `${WORDING.entries(contentEntries(content).length)}, ${WORDING.minutes(readingMinutes(content))}`,
  ]
  return correctedAt === undefined
    ? facts
    : [...facts, WORDING.corrected(formatDayAt(correctedAt, language, timeZone))]
}
