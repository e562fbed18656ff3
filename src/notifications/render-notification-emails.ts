import type { Payload } from 'payload'

import { renderEmail } from '../../emails/render-email.js'
import type { NewsroomEvent } from '../domain/newsroom-event.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { localize, localizedText } from '../i18n/localize.js'
import { findNewsroomMembers } from './newsroom-members.js'
import type { NotificationContext, Notification } from './notification-context.js'
import { issueNotification } from './issue-notification.js'
import { mailingNotification } from './mailing-notification.js'

/** As `payload.sendEmail` takes it. */
export type RenderedNotification = {
  readonly to: string
  readonly subject: string
  readonly html: string
  readonly text: string
}

const createNotification = (
  context: NotificationContext,
  event: NewsroomEvent,
): Promise<Notification | undefined> =>
  'mailingId' in event ? mailingNotification(context, event) : issueNotification(context, event)

/** Renders the e-mails that an event asks for, one per person, so that nobody reads the others' addresses. */
export const renderNotificationEmails = async (
  payload: Payload,
  options: ResolvedOptions,
  event: NewsroomEvent,
): Promise<readonly RenderedNotification[]> => {
  const people = await findNewsroomMembers(payload, options)
  const notification = await createNotification({ options, payload, people }, event)
  if (!notification || notification.to.length === 0) return []
  const { email, facts, subject, to } = notification
  const parts = await renderEmail(email)
  const line = localize(facts.language, localizedText(subject, { issue: facts.issue.title }))
  return to.map(({ address }) => ({ ...parts, subject: line, to: address }))
}
