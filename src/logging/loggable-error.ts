import { redactAddresses } from '../domain/addresses/redact-addresses.js'

export type LoggableError = {
  readonly type: string
  readonly message: string
  readonly code?: string
  readonly stack: string
}

/** What a driver puts behind the statement that failed: names and addresses of readers. */
const STATEMENT_VALUES = /\nparams:[\s\S]*/

/** A line of code, which a message that goes over several lines is not. */
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

/** An error as a log may have it: where it came from and what it says, without what readers told us. */
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
