import { createElement } from 'react'

import { MailingPausedEmail } from '../../emails/notification/mailing-paused-email.js'
import { MailingReportEmail } from '../../emails/notification/mailing-report-email.js'
import { MailingStalledEmail } from '../../emails/notification/mailing-stalled-email.js'
import { countRows } from '../deliver/progress/count-rows.js'
import type { NewsroomEvent } from '../domain/newsroom-event.js'
import { DELIVERY_STATES, OPEN_DELIVERY_STATES } from '../domain/mailing-states.js'
import { localize } from '../i18n/localize.js'
import { formatDuration } from '../i18n/format-duration.js'
import { findIssueFacts, type NotifiedIssueFacts } from './issue-facts.js'
import {
  publishersAndUsers,
  type NotificationContext,
  type Notification,
} from './notification-context.js'
import { findMailingFacts, type MailingFacts } from './mailing-facts.js'

type MailingEvent = Extract<NewsroomEvent, { mailingId: string }>

const exportUrl = ({ payload, options }: NotificationContext, issueId: string): string =>
  `${payload.config.serverURL || options.publicUrl}${payload.config.routes.api}/roundup/issues/${issueId}/deliveries.csv`

const settledNotification = (
  context: NotificationContext,
  { issue, facts: matter }: NotifiedIssueFacts,
  facts: MailingFacts,
): Notification => ({
  to: publishersAndUsers(context.people, issue.intent?.by ?? ''),
  subject: 'notifications:settledSubject',
  facts: matter,
  email: createElement(MailingReportEmail, {
    counts: facts.counts,
    export: exportUrl(context, issue.id),
    facts: matter,
    perSecond: facts.perSecond,
    reasons: facts.reasons,
    duration: formatDuration(matter.language.tag, facts.durationMs),
  }),
})

/** The number of deliveries with an outcome and of all, formatted. */
const doneOf = ({ facts }: NotifiedIssueFacts, { counts }: MailingFacts) => {
  const number = new Intl.NumberFormat(facts.language.tag)
  const total = countRows(counts, DELIVERY_STATES)
  const done = total - countRows(counts, OPEN_DELIVERY_STATES)
  return { done: number.format(done), total: number.format(total) }
}

const pausedNotification = (
  context: NotificationContext,
  issueFacts: NotifiedIssueFacts,
  facts: MailingFacts,
): Notification => {
  const { facts: matter } = issueFacts
  const { pausedFor, pauseReason } = facts
  return {
    to: publishersAndUsers(context.people),
    subject: 'notifications:pausedSubject',
    facts: matter,
    email: createElement(MailingPausedEmail, {
      ...doneOf(issueFacts, facts),
      facts: matter,
      reason: pausedFor ? localize(matter.language, pausedFor) : pauseReason,
    }),
  }
}

const stalledNotification = (
  context: NotificationContext,
  issueFacts: NotifiedIssueFacts,
  facts: MailingFacts,
): Notification => {
  const { facts: matter } = issueFacts
  return {
    to: publishersAndUsers(context.people),
    subject: 'notifications:stalledSubject',
    facts: matter,
    email: createElement(MailingStalledEmail, {
      ...doneOf(issueFacts, facts),
      stalledFor: formatDuration(matter.language.tag, facts.stillMs),
      facts: matter,
      unreachable: facts.unreachable,
    }),
  }
}

const WRITINGS = {
  mailingPaused: pausedNotification,
  mailingSettled: settledNotification,
  mailingStill: stalledNotification,
} as const

/** The notification that a mailing has settled, paused by itself or stalled. */
export const mailingNotification = async (
  context: NotificationContext,
  { kind, mailingId }: MailingEvent,
): Promise<Notification | undefined> => {
  const { options, payload } = context
  const facts = await findMailingFacts(payload, options.slugs, mailingId)
  const issueFacts =
    facts && (await findIssueFacts(payload, options, { issueId: facts.issueId, tab: 'mailing' }))
  if (!issueFacts) return undefined
  return WRITINGS[kind](context, issueFacts, facts)
}
