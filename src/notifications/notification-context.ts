import type { ReactElement } from 'react'
import type { Payload } from 'payload'

import type { NotificationFacts } from '../../emails/notification/notification-email.js'
import { isAtLeastRole } from '../domain/roles.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import type { TextKey } from '../i18n/languages.js'
import type { NewsroomMember } from './newsroom-members.js'

/** Who is there to be told, and what of. */
export type NotificationContext = {
  readonly payload: Payload
  readonly options: ResolvedOptions
  readonly people: readonly NewsroomMember[]
}

/** A letter and who gets it. */
export type Notification = {
  readonly to: readonly NewsroomMember[]
  readonly subject: TextKey
  readonly facts: NotificationFacts
  readonly email: ReactElement
}

/** Who may publish, and those who are named by their ids. */
export const publishersAndUsers = (
  people: readonly NewsroomMember[],
  ...ids: string[]
): NewsroomMember[] =>
  people.filter(({ id, role }) => isAtLeastRole(role, 'publisher') || ids.includes(id))
