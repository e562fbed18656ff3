import { isolateObjectProperty, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'

import { runInBackground } from './run-in-background.js'
import { redactAddresses } from '../../domain/addresses/redact-addresses.js'
import type { Credentials } from './account-name.js'

type ForgotPassword = {
  readonly args: { data?: Credentials } & Record<string, unknown>
  readonly collection: SanitizedCollectionConfig
  readonly req: PayloadRequest
}

/** Key of a request's context: this is the background work itself. */
const IN_BACKGROUND = 'roundupMailsInBackground'

export const isInBackground = ({ context }: Pick<PayloadRequest, 'context'>): boolean =>
  context[IN_BACKGROUND] === true

/** A request of the same person in the same language, without the transaction, which has ended by then. */
const backgroundRequest = (req: PayloadRequest): PayloadRequest => {
  const other = isolateObjectProperty(req, ['context', 'transactionID'])
  other.context = { ...req.context, [IN_BACKGROUND]: true }
  delete other.transactionID
  return other
}

/** The same request with a database that finds nobody: Payload then answers as for an unknown account. */
const requestFindingNobody = (req: PayloadRequest): PayloadRequest => {
  const other = isolateObjectProperty(req, 'payload')
  const nobody = { value: () => Promise.resolve(null) }
  const db: unknown = Object.create(req.payload.db, { findOne: nobody, updateOne: nobody })
  other.payload = Object.create(req.payload, { db: { value: db } }) as PayloadRequest['payload']
  return other
}

/**
 * Sends the mail for a new password after the answer, and answers as if there were no such account: the time that a
 * mail server takes would reveal that there is one.
 */
export const mailInBackground = ({
  args,
  collection,
  req,
}: ForgotPassword): ForgotPassword['args'] => {
  const { logger } = req.payload
  runInBackground(
    req.payload,
    () =>
      req.payload.forgotPassword({
        collection: collection.slug,
        data: args.data as never,
        req: backgroundRequest(req),
      }),
    (error) => {
      const why = redactAddresses(error instanceof Error ? error.message : String(error))
      logger.error({ msg: `The mail for a new password could not be sent: ${why}` })
    },
  )
  return { ...args, req: requestFindingNobody(req) }
}
