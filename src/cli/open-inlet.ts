import { loggableError } from '../logging/loggable-error.js'
import { smtpInlet } from '../inbound/smtp-inlet.js'
import type { CloseSource } from '../receive/bounce-source.js'
import { createTakeMessage } from '../receive/take-message.js'
import { createOwnMailboxes } from '../storage/returns/own-mailboxes.js'
import { openReturns } from '../storage/returns/create-return-store.js'
import { createSubscriptionStore } from '../storage/subscriptions.js'
import { systemClock } from '../storage/system-clock.js'
import type { Newsroom } from './open-newsroom.js'

type Listen = { readonly port: number; readonly host: string }

/** Opens the inlet for bounces, complaints and unsubscriptions beside a worker. */
export const openInlet = async (
  { options, payload }: Newsroom,
  { host, port }: Listen,
): Promise<CloseSource> => {
  const { slugs } = options
  const returns = await openReturns({ payload, options, clock: systemClock })
  const inlet = smtpInlet({
    port,
    host,
    accepts: createOwnMailboxes({ payload, slugs }, systemClock),
    onError: (error) => {
      const msg = 'A report that came back could not be kept; its sender tries again.'
      payload.logger.error({ event: 'failed', err: loggableError(error), msg })
    },
    onListening: (address) => {
      const msg = `The inlet for bounces listens on ${host}:${String(address.port)} (SMTP and LMTP).`
      payload.logger.info({ event: 'inlet', host, port: address.port, msg })
    },
  })
  return inlet.start(
    createTakeMessage({ ...returns, subscriptions: createSubscriptionStore({ payload, slugs }) }),
  )
}
