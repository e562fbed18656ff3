import { createElement } from 'react'

import { MailingPaused } from '../../emails/mailing-paused/mailing-paused.js'
import { MailingReport } from '../../emails/mailing-report/mailing-report.js'
import type { DeskEvent } from '../domain/desk-event.js'
import { DELIVERY_STATES, OPEN_DELIVERY_STATES } from '../domain/mailing-states.js'
import { spanOfTime } from '../wording/span-of-time.js'
import { deskMatter, type Told } from './desk-matter.js'
import { publishersAnd, type TellingDesk, type Writing } from './desk-writing.js'
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

const pause = (
  desk: TellingDesk,
  { matter }: Told,
  { counts, pauseReason }: MailingFacts,
): Writing => {
  const number = new Intl.NumberFormat(matter.language)
  const sum = (states: readonly (keyof typeof counts)[]): number =>
    states.reduce((total, state) => total + counts[state], 0)
  const total = sum(DELIVERY_STATES)
  return {
    to: publishersAnd(desk.people),
    subject: 'letters:pausedSubject',
    matter,
    letter: createElement(MailingPaused, {
      done: number.format(total - sum(OPEN_DELIVERY_STATES)),
      matter,
      reason: pauseReason,
      total: number.format(total),
    }),
  }
}

/** The report of a mailing that has settled, or why it stopped by itself. */
export const mailingLetter = async (
  desk: TellingDesk,
  { kind, mailingId }: MailingEvent,
): Promise<Writing | undefined> => {
  const { options, payload } = desk
  const facts = await mailingFacts(payload, options.slugs, mailingId)
  const told =
    facts && (await deskMatter(payload, options, { issueId: facts.issueId, tab: 'mailing' }))
  if (!told) return undefined
  return kind === 'mailingSettled' ? report(desk, told, facts) : pause(desk, told, facts)
}
