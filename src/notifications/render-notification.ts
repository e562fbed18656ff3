import type { Payload } from 'payload'

import { renderEmail } from '../../emails/render-email.js'
import type { NewsroomEvent } from '../domain/newsroom-event.js'
import type { NewsroomNotification } from '../options/groups/notifications.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { localize, localizedText } from '../i18n/localize.js'
import { findNewsroomMembers } from './newsroom-members.js'
import type { NotificationContext, Notification } from './notification-context.js'
import { issueNotification } from './issue-notification.js'
import { mailingNotification } from './mailing-notification.js'

export type RenderedNotification = Omit<NewsroomNotification, 'payload'> & { readonly html: string }

const createNotification = (
  context: NotificationContext,
  event: NewsroomEvent,
): Promise<Notification | undefined> =>
  'mailingId' in event ? mailingNotification(context, event) : issueNotification(context, event)

/** Renders what an event asks for; `undefined` where what it is about is gone. */
export const renderNotification = async (
  payload: Payload,
  options: ResolvedOptions,
  event: NewsroomEvent,
): Promise<RenderedNotification | undefined> => {
  const people = await findNewsroomMembers(payload, options)
  const notification = await createNotification({ options, payload, people }, event)
  if (!notification) return undefined
  const { email, facts, subject, to } = notification
  return {
    ...(await renderEmail(email)),
    event,
    issue: facts.issue,
    link: facts.link,
    people: to.map(({ address, id, name }) => ({ address, id, name })),
    publication: facts.publication.name,
    subject: localize(facts.language, localizedText(subject, { issue: facts.issue.title })),
  }
}
