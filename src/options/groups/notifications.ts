import type { Payload } from 'payload'
import { z } from 'zod'

import type { NewsroomEvent } from '../../domain/newsroom-event.js'
import { functionOf, strict, text } from './checks.js'

/** What a host's own channel gets of a notification. */
export type NewsroomNotification = {
  /** What happened, with the ids of the issue or mailing and of those who did it. */
  readonly event: NewsroomEvent
  /** Name of the publication. */
  readonly publication: string
  /** The issue. */
  readonly issue: {
    /** Its number. */
    readonly number: number
    /** Its title. */
    readonly title: string
  }
  /** The screen of the admin panel that it is about. */
  readonly link: string
  /** The subject of the e-mail, in the language of the publication. */
  readonly subject: string
  /** The e-mail as plain text. */
  readonly text: string
  /** Whom it concerns. */
  readonly people: readonly {
    /** Id of the user. */
    readonly id: string
    /** What people call them. */
    readonly name: string
    /** E-mail address. */
    readonly address: string
  }[]
  /** The app. */
  readonly payload: Payload
}

/** The kind of an event: `reviewRequested`, `mailingSettled` … */
export type NotificationKind = NewsroomEvent['kind']

/** How the newsroom is notified. */
export type NotificationOption = {
  /**
   * A channel beside e-mail, for instance a chat. It is called once for each event. A failure is logged without addresses and
   * links, and stops nothing.
   *
   * @default none
   */
  send?: (notification: NewsroomNotification) => Promise<void> | void
  /** Events of which no e-mail is sent; the own channel still gets them. @default none */
  except?: readonly NotificationKind[]
  /**
   * Sends the e-mails through the transport of mailings, from this sender, in place of the e-mail adapter of the app.
   *
   * @default the e-mail adapter of the app
   */
  from?: {
    /** Display name. */
    name: string
    /** E-mail address. */
    address: string
  }
}

/** Options about notifications of the newsroom. */
export type NotificationOptions = {
  /** How the newsroom is notified. @default by e-mail */
  notifications?: NotificationOption
}

const KINDS = {
  reviewRequested: true,
  sentBack: true,
  approvalVoided: true,
  publishRefused: true,
  publicationDelayed: true,
  mailingSettled: true,
  mailingPaused: true,
  mailingStill: true,
} as const satisfies Record<NotificationKind, true>

const kinds = Object.keys(KINDS) as [NotificationKind, ...NotificationKind[]]

export const NOTIFICATION_OPTIONS = {
  notifications: strict({
    send: functionOf<NonNullable<NotificationOption['send']>>(
      'expected a function that takes a notification.',
    ).optional(),
    except: z.array(z.enum(kinds, `expected kinds of events: ${kinds.join(', ')}.`)).default([]),
    from: strict({
      name: text('expected the name of a sender.'),
      address: text('expected an address such as newsroom@news.example.', /^[^\s@<>]+@[^\s@<>]+$/),
    }).optional(),
  }).prefault({}),
}
