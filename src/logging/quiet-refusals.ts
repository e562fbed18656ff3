import { type Config, defaultLoggerOptions } from 'payload'

import { redactAddresses } from '../domain/addresses/redact-addresses.js'

type Logger = Config['logger']

type PinoOptions = Extract<Logger, { options: unknown }>['options']

type LogMethod = NonNullable<NonNullable<PinoOptions['hooks']>['logMethod']>

/** From this level of pino on a line is about an error. */
const ERROR_LEVEL = 50

const statusOf = (error: unknown): number | undefined => {
  if (typeof error !== 'object' || error === null) return undefined
  const { originalError, status } = error as { originalError?: unknown; status?: unknown }
  return typeof status === 'number' ? status : statusOf(originalError)
}

/** What somebody was refused, where a line says nothing else: 4xx is an answer and no failure of ours. */
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
 * The host's logger, in which a refusal is a line without a stack: Payload logs whatever GraphQL refuses, and most of
 * what REST does, as an error. A logger that the host made itself is left as it is.
 */
export const quietRefusals = (logger: Logger): NonNullable<Logger> => {
  if (logger === undefined) return { destination: defaultLoggerOptions, options: quietOptions({}) }
  return typeof logger === 'object' && 'options' in logger
    ? { ...logger, options: quietOptions(logger.options) }
    : logger
}
