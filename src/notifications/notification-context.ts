import type { ReactElement } from 'react'
import type { Payload } from 'payload'

import type { NotificationFacts } from '../../emails/notification/notification-email.js'
import { isAtLeastRole } from '../domain/roles.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import type { TextKey } from '../i18n/languages.js'
import type { NewsroomMember } from './newsroom-members.js'

/** What a notification is made from: the app, its options, and everybody who may be notified. */
export type NotificationContext = {
  readonly payload: Payload
  readonly options: ResolvedOptions
  readonly people: readonly NewsroomMember[]
}

/** A notification before it is rendered, and who gets it. */
export type Notification = {
  readonly to: readonly NewsroomMember[]
  readonly subject: TextKey
  readonly facts: NotificationFacts
  readonly email: ReactElement
}

/** Everybody who may publish, and the users with these ids. */
export const publishersAndUsers = (
  people: readonly NewsroomMember[],
  ...ids: string[]
): NewsroomMember[] =>
  people.filter(({ id, role }) => isAtLeastRole(role, 'publisher') || ids.includes(id))
