import { APIError, type PayloadRequest } from 'payload'

import { Fault, type FaultCode } from '../domain/fault.js'
import type { LocalizedText } from '../domain/localized-text.js'
import { localizedFault } from '../i18n/localize.js'
import { translateFault } from '../i18n/translate.js'

/** The HTTP status of every fault that a request may be answered with; any other fault is a failure of ours. */
const HTTP_STATUS: Partial<Record<FaultCode, number>> = {
  INPUT_INVALID: 400,
  MOVE_FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONTENT_CONFLICT: 409,
  MOVE_NOT_NOW: 409,
  TOO_MANY_ATTEMPTS: 429,
  TRANSPORT_MISSING: 503,
}

/** @returns `undefined` for a fault that is no answer to a request */
export const httpStatus = ({ code }: Fault): number | undefined => HTTP_STATUS[code]

type RefusalArgs = {
  readonly fault: Fault
  /** In the language of whoever asks. */
  readonly message: string
  readonly status: number
  /** Sent with the message. */
  readonly data?: Readonly<Record<string, unknown>>
}

/** A fault as an error that Payload answers, the same over REST, GraphQL and the Local API. */
export class Refusal extends APIError {
  readonly fault: Fault

  constructor({ data, fault, message, status }: RefusalArgs) {
    super(message, status, data, true)
    this.fault = fault
  }
}

/** @returns the fault as an error that Payload answers; anything else as it is */
export const toRefusal = (req: PayloadRequest, error: unknown): unknown => {
  if (!(error instanceof Fault)) return error
  const status = httpStatus(error)
  if (status === undefined) return error
  return new Refusal({ fault: error, message: translateFault(req.t, error), status })
}

/** @returns the fault that a write was refused with, whether Payload stood between or not */
export const findFault = (error: unknown): Fault | undefined => {
  if (error instanceof Fault) return error
  return error instanceof Refusal ? error.fault : undefined
}

/** The request cannot be done now: 409. @throws {Fault} MOVE_NOT_NOW */
export const refuse = (text: LocalizedText): never => {
  throw localizedFault('MOVE_NOT_NOW', text)
}
