import { redactAddresses } from '../domain/addresses/redact-addresses.js'

export type LoggableError = {
  readonly type: string
  readonly message: string
  readonly code?: string
  readonly stack: string
}

/** Drivers append the values of a failed statement to its message: names and addresses of subscribers. */
const STATEMENT_VALUES = /\nparams:[\s\S]*/

/** A frame of a stack, as opposed to a further line of the message. */
const STACK_FRAME = /^\s+at .*:\d+:\d+\)?$/

const redactedMessage = (error: Error): string =>
  redactAddresses(error.message.replace(STATEMENT_VALUES, ''))

const stackFrames = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => STACK_FRAME.test(line))
    .join('\n')

const causeMessage = ({ cause }: Error): string =>
  cause instanceof Error ? ` (${redactedMessage(cause)})` : ''

/** An error in the form that may be logged: its origin and message, without personal data. */
export const loggableError = (error: unknown): LoggableError => {
  if (!(error instanceof Error))
    return { type: typeof error, message: redactAddresses(String(error)), stack: '' }
  const code: unknown = 'code' in error ? error.code : undefined
  return {
    type: error.name,
    message: `${redactedMessage(error)}${causeMessage(error)}`,
    ...(typeof code === 'string' ? { code } : {}),
    stack: stackFrames(error),
  }
}
