import MailComposer from 'nodemailer/lib/mail-composer'
import type { Payload } from 'payload'

import { Fault } from '../domain/fault.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { openTransport } from '../smtp/open-transport.js'

/** An e-mail to one person, as `payload.sendEmail` takes it. */
export type NewsroomMail = {
  readonly to: string
  readonly subject: string
  readonly html: string
  readonly text: string
}

export type NotificationMailer = {
  readonly send: (email: NewsroomMail) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** Payload's own stand-in, which writes the address into the log and sends nothing. */
const CONSOLE = 'console'

const NO_ADAPTER =
  'this app has no e-mail adapter; add email to its Payload config, or notifications.from or notifications.send to the options of Roundup.'

const throughTransport = async (
  options: ResolvedOptions,
  from: { readonly name: string; readonly address: string },
): Promise<NotificationMailer> => {
  const transport = await openTransport(options)
  if (!transport)
    throw new Fault(
      'TRANSPORT_MISSING',
      'there is neither delivery.smtpUrl nor delivery.transport.',
    )
  return {
    send: async ({ to, ...email }) => {
      const raw = await new MailComposer({ ...email, from, newline: 'windows', to })
        .compile()
        .build()
      return transport.send({ envelope: { from: from.address, to }, raw: [raw] })
    },
    close: async () => transport.close(),
  }
}

/**
 * What notifications are mailed by: the host's e-mail adapter, or the transport of mailings.
 *
 * @throws {Fault} TRANSPORT_MISSING where there is neither
 */
export const openNotificationMailer = async (
  payload: Payload,
  options: ResolvedOptions,
): Promise<NotificationMailer> => {
  const { from } = options.notifications
  if (from) return throughTransport(options, from)
  if (payload.email.name === CONSOLE) throw new Fault('TRANSPORT_MISSING', NO_ADAPTER)
  return { send: (email) => payload.sendEmail(email), close: () => Promise.resolve() }
}
