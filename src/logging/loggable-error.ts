import { withoutAddresses } from '../domain/addresses/without-addresses.js'

export type LoggableError = {
  readonly type: string
  readonly message: string
  readonly code?: string
  readonly stack: string
}

/** What a driver puts behind the statement that failed: names and addresses of readers. */
const VALUES = /\nparams:[\s\S]*/

/** A line of code, which a message that goes over several lines is not. */
const FRAME = /^\s+at .*:\d+:\d+\)?$/

const messageOf = (error: Error): string => withoutAddresses(error.message.replace(VALUES, ''))

const framesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => FRAME.test(line))
    .join('\n')

const causeOf = ({ cause }: Error): string =>
  cause instanceof Error ? ` (${messageOf(cause)})` : ''

/** An error as a log may have it: where it came from and what it says, without what readers told us. */
export const loggableError = (error: unknown): LoggableError => {
  if (!(error instanceof Error))
    return { type: typeof error, message: withoutAddresses(String(error)), stack: '' }
  const code: unknown = 'code' in error ? error.code : undefined
  return {
    type: error.name,
    message: `${messageOf(error)}${causeOf(error)}`,
    ...(typeof code === 'string' ? { code } : {}),
    stack: framesOf(error),
  }
}
