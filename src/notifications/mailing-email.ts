import { createElement } from 'react'

import { MailingPaused } from '../../emails/mailing-paused/mailing-paused.js'
import { MailingReport } from '../../emails/mailing-report/mailing-report.js'
import { MailingStill } from '../../emails/mailing-stalled/mailing-stalled.js'
import { rowsIn } from '../deliver/progress/rows-in.js'
import type { DeskEvent } from '../domain/newsroom-event.js'
import { DELIVERY_STATES, OPEN_DELIVERY_STATES } from '../domain/mailing-states.js'
import { say } from '../i18n/localize.js'
import { spanOfTime } from '../i18n/span-of-time.js'
import { deskMatter, type Told } from './issue-facts.js'
import { publishersAnd, type TellingDesk, type Writing } from './context.js'
import { mailingFacts, type MailingFacts } from './mailing-facts.js'

type MailingEvent = Extract<DeskEvent, { mailingId: string }>

const exportUrl = ({ payload, options }: TellingDesk, issueId: string): string =>
  `${payload.config.serverURL || options.publicUrl}${payload.config.routes.api}/roundup/issues/${issueId}/deliveries.csv`

const report = (desk: TellingDesk, { issue, matter }: Told, facts: MailingFacts): Writing => ({
  to: publishersAnd(desk.people, issue.intent?.by ?? ''),
  subject: 'letters:settledSubject',
  matter,
  letter: createElement(MailingReport, {
    counts: facts.counts,
    export: exportUrl(desk, issue.id),
    matter,
    perSecond: facts.perSecond,
    reasons: facts.reasons,
    took: spanOfTime(facts.tookMs),
  }),
})

/** Deliveries with an outcome and all there are, as they are written out. */
const doneOf = ({ matter }: Told, { counts }: MailingFacts) => {
  const number = new Intl.NumberFormat(matter.language)
  const total = rowsIn(counts, DELIVERY_STATES)
  const done = total - rowsIn(counts, OPEN_DELIVERY_STATES)
  return { done: number.format(done), total: number.format(total) }
}

const pause = (desk: TellingDesk, told: Told, facts: MailingFacts): Writing => {
  const { matter } = told
  const { pausedFor, pauseReason } = facts
  return {
    to: publishersAnd(desk.people),
    subject: 'letters:pausedSubject',
    matter,
    letter: createElement(MailingPaused, {
      ...doneOf(told, facts),
      matter,
      reason: pausedFor ? say(matter.language, pausedFor) : pauseReason,
    }),
  }
}

const still = (desk: TellingDesk, told: Told, facts: MailingFacts): Writing => {
  const { matter } = told
  return {
    to: publishersAnd(desk.people),
    subject: 'letters:stillSubject',
    matter,
    letter: createElement(MailingStill, {
      ...doneOf(told, facts),
      forSpan: spanOfTime(facts.stillMs),
      matter,
      unreachable: facts.unreachable,
    }),
  }
}

const WRITINGS = { mailingPaused: pause, mailingSettled: report, mailingStill: still } as const

/** The report of a mailing that has settled, why it stopped by itself, or that it does not move. */
export const mailingLetter = async (
  desk: TellingDesk,
  { kind, mailingId }: MailingEvent,
): Promise<Writing | undefined> => {
  const { options, payload } = desk
  const facts = await mailingFacts(payload, options.slugs, mailingId)
  const told =
    facts && (await deskMatter(payload, options, { issueId: facts.issueId, tab: 'mailing' }))
  if (!told) return undefined
  return WRITINGS[kind](desk, told, facts)
}
