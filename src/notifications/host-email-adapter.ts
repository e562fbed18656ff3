import { createTransport } from 'nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'

import { Fault } from '../domain/fault.js'

type CarrierArgs = {
  /** Without it no e-mail is sent: sending fails with a fault. */
  readonly smtpUrl: string | undefined
  /** The sender. */
  readonly from: { readonly name: string; readonly address: string }
}

type Letter = SendEmailOptions & Record<string, unknown>

/** Sends the app's own e-mails (log-in, review, reports) by nodemailer, through the server that mailings use. */
export const hostEmailAdapter = ({ from, smtpUrl }: CarrierArgs): EmailAdapter => {
  const transport = smtpUrl ? createTransport(smtpUrl) : undefined
  return () => ({
    name: 'letters',
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    sendEmail: async (letter) => {
      if (!transport) {
        throw new Fault(
          'TRANSPORT_MISSING',
          'There is no mail server to send notifications through. Set SMTP_URL.',
        )
      }
      return transport.sendMail({ from, ...(letter as Letter) })
    },
  })
}
