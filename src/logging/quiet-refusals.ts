import { type Config, defaultLoggerOptions } from 'payload'

import { redactAddresses } from '../domain/addresses/redact-addresses.js'

type Logger = Config['logger']

type PinoOptions = Extract<Logger, { options: unknown }>['options']

type LogMethod = NonNullable<NonNullable<PinoOptions['hooks']>['logMethod']>

/** From this level of pino on, a line is about an error. */
const ERROR_LEVEL = 50

const statusOf = (error: unknown): number | undefined => {
  if (typeof error !== 'object' || error === null) return undefined
  const { originalError, status } = error as { originalError?: unknown; status?: unknown }
  return typeof status === 'number' ? status : statusOf(originalError)
}

/** Finds the error in a line that contains nothing else, if it is a client error: a 4xx is an answer and no failure. */
const findClientError = (
  line: unknown,
): { readonly message: string; readonly status: number } | undefined => {
  const { err } = (typeof line === 'object' && line !== null ? line : {}) as { err?: unknown }
  const status = statusOf(err)
  if (status === undefined || status < 400 || status >= 500) return undefined
  return { message: redactAddresses(err instanceof Error ? err.message : 'Refused'), status }
}

const logMethod: LogMethod = function (args, method, level) {
  const [line] = args as readonly unknown[]
  const refusal = level >= ERROR_LEVEL && args.length === 1 ? findClientError(line) : undefined
  if (refusal) this.info({ msg: `${String(refusal.status)} ${refusal.message}` })
  else method.apply(this, args)
}

const quietOptions = (options: PinoOptions): PinoOptions =>
  options.hooks?.logMethod ? options : { ...options, hooks: { ...options.hooks, logMethod } }

/**
 * The host's logger, changed so that a client error is logged as one line without a stack. Payload logs whatever
 * GraphQL refuses, and most of what REST refuses, as an error. A logger that the host created itself is not changed.
 */
export const quietRefusals = (logger: Logger): NonNullable<Logger> => {
  if (logger === undefined) return { destination: defaultLoggerOptions, options: quietOptions({}) }
  return typeof logger === 'object' && 'options' in logger
    ? { ...logger, options: quietOptions(logger.options) }
    : logger
}
