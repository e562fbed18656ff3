import { createElement } from 'react'

import { ApprovalVoidedEmail } from '../../emails/notification/approval-voided-email.js'
import { PublicationDelayedEmail } from '../../emails/notification/publication-delayed-email.js'
import { PublishRefusedEmail } from '../../emails/notification/publish-refused-email.js'
import { ReviewRequestEmail } from '../../emails/notification/review-request-email.js'
import { SentBackEmail } from '../../emails/notification/sent-back-email.js'
import type { NewsroomEvent } from '../domain/newsroom-event.js'
import { isAtLeastRole } from '../domain/roles.js'
import type { LocalizedText } from '../domain/localized-text.js'
import type { Language, TextKey } from '../i18n/languages.js'
import { localize, localizedText } from '../i18n/localize.js'
import { findIssueFacts, type NotifiedIssueFacts } from './issue-facts.js'
import type { NewsroomMember } from './newsroom-members.js'
import {
  publishersAndUsers,
  type NotificationContext,
  type Notification,
} from './notification-context.js'
import { findContributors } from './find-contributors.js'

type IssueEvent = Extract<NewsroomEvent, { issueId: string }>

type Of<Kind extends IssueEvent['kind']> = Extract<IssueEvent, { kind: Kind }>

const OUR_OWN: Partial<Record<string, TextKey>> = {
  operator: 'notifications:operator',
  system: 'notifications:roundup',
}

const nameOf = (people: readonly NewsroomMember[], id: string, language: Language): string =>
  people.find((person) => person.id === id)?.name ??
  localize(language, localizedText(OUR_OWN[id] ?? 'notifications:somebody'))

const localizeReason = (language: Language, reason: LocalizedText | string): string =>
  typeof reason === 'string' ? reason : localize(language, reason)

const reviewRequest = (
  { people }: NotificationContext,
  { facts }: NotifiedIssueFacts,
  { by }: Of<'reviewRequested'>,
): Notification => ({
  to: people.filter(({ id, role }) => isAtLeastRole(role, 'editor') && id !== by),
  subject: 'notifications:reviewSubject',
  facts,
  email: createElement(ReviewRequestEmail, { facts, name: nameOf(people, by, facts.language) }),
})

const sentBack = async (
  { options, payload, people }: NotificationContext,
  { issue, facts }: NotifiedIssueFacts,
  { by, note }: Of<'sentBack'>,
): Promise<Notification> => {
  const workers = await findContributors(payload, options.slugs, issue)
  const name = nameOf(people, by, facts.language)
  return {
    to: people.filter(({ id }) => workers.has(id) && id !== by),
    subject: 'notifications:sentBackSubject',
    facts,
    email: createElement(SentBackEmail, { facts, name, note: note.trim() }),
  }
}

const approvalVoided = (
  { people }: NotificationContext,
  { facts }: NotifiedIssueFacts,
  { approvedBy, by, changes }: Of<'approvalVoided'>,
): Notification => {
  const name = nameOf(people, by, facts.language)
  return {
    to: people.filter(({ id }) => id === approvedBy),
    subject: 'notifications:voidedSubject',
    facts,
    email: createElement(ApprovalVoidedEmail, { changes, facts, name }),
  }
}

const publishRefused = (
  { people }: NotificationContext,
  { facts }: NotifiedIssueFacts,
  { reason, scheduledBy }: Of<'publishRefused'>,
): Notification => ({
  to: publishersAndUsers(people, scheduledBy),
  subject: 'notifications:refusedSubject',
  facts,
  email: createElement(PublishRefusedEmail, {
    facts,
    reason: localizeReason(facts.language, reason),
  }),
})

const publicationDelayed = (
  { people }: NotificationContext,
  { facts }: NotifiedIssueFacts,
  { scheduledBy }: Of<'publicationDelayed'>,
): Notification => ({
  to: publishersAndUsers(people, scheduledBy),
  subject: 'notifications:delayedSubject',
  facts,
  email: createElement(PublicationDelayedEmail, { facts }),
})

/** The notification of an event in an issue's workflow. */
export const issueNotification = async (
  context: NotificationContext,
  event: IssueEvent,
): Promise<Notification | undefined> => {
  const { options, payload } = context
  const issueFacts = await findIssueFacts(payload, options, {
    issueId: event.issueId,
    tab: 'lineup',
  })
  if (!issueFacts) return undefined
  switch (event.kind) {
    case 'reviewRequested':
      return reviewRequest(context, issueFacts, event)
    case 'sentBack':
      return sentBack(context, issueFacts, event)
    case 'approvalVoided':
      return approvalVoided(context, issueFacts, event)
    case 'publishRefused':
      return publishRefused(context, issueFacts, event)
    case 'publicationDelayed':
      return publicationDelayed(context, issueFacts, event)
  }
}
