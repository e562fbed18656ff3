import type { IssueContent } from '../../src/domain/content.js'
import { entriesOf, readingMinutes } from '../../src/domain/reading-time.js'
import { writtenDay, writtenDayOf } from '../../src/domain/text/written-day.js'
import { WORDING } from './wording.js'

/** Which issue, of when, how long, and whether it was corrected: the line under its title. */
export const issueFacts = (
  content: IssueContent,
  correctedAt: Date | undefined,
): readonly string[] => {
  const { language, timeZone } = content.publication
  const facts = [
    WORDING.number(content.number),
    writtenDay(content.date, language),
    `${WORDING.entries(entriesOf(content).length)}, ${WORDING.minutes(readingMinutes(content))}`,
  ]
  return correctedAt === undefined
    ? facts
    : [...facts, WORDING.corrected(writtenDayOf(correctedAt, language, timeZone))]
}
