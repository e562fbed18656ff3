import type { ReactElement } from 'react'
import type { Payload } from 'payload'

import type { DeskMatter } from '../../emails/notification/notification-email.js'
import { atLeast } from '../domain/roles.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import type { WordingKey } from '../i18n/languages.js'
import type { DeskPerson } from './recipients.js'

/** Who is there to be told, and what of. */
export type TellingDesk = {
  readonly payload: Payload
  readonly options: ResolvedOptions
  readonly people: readonly DeskPerson[]
}

/** A letter and who gets it. */
export type Writing = {
  readonly to: readonly DeskPerson[]
  readonly subject: WordingKey
  readonly matter: DeskMatter
  readonly letter: ReactElement
}

/** Who may publish, and those who are named by their ids. */
export const publishersAnd = (people: readonly DeskPerson[], ...ids: string[]): DeskPerson[] =>
  people.filter(({ id, role }) => atLeast(role, 'publisher') || ids.includes(id))
