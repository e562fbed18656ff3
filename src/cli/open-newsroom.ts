import { pathToFileURL } from 'node:url'

import { getPayload, type Config, type Payload, type SanitizedConfig } from 'payload'
import { findConfig, loadEnv } from 'payload/node'

import { requireSchema } from '../storage/schema/missing-schema.js'
import { systemClock } from '../storage/system-clock.js'
import { markForCommandLine } from '../options/command-line-process.js'
import { optionsOf } from '../options/plugin-options.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { createLogDestination, type LogFormat } from './log-destination.js'

type Log = { readonly as?: LogFormat | undefined; readonly level: 'info' | 'warn' }

const loggerOf = ({ as, level }: Log): NonNullable<Config['logger']> => ({
  destination: createLogDestination(as ?? (process.stderr.isTTY ? 'text' : 'json'), process.stderr),
  options: {
    base: { pid: process.pid },
    formatters: { level: (label) => ({ level: label }) },
    level,
    name: 'roundup',
    timestamp: () => `,"time":"${systemClock().toISOString()}"`,
  },
})

export type Newsroom = { readonly payload: Payload; readonly options: ResolvedOptions }

/**
 * Opens the Payload app of the current folder, found as Payload finds it. Its log goes to standard error, because
 * standard output belongs to the command's answer.
 */
export const openNewsroom = async (log: Log = { level: 'warn' }): Promise<Newsroom> => {
  loadEnv()
  const { default: written } = (await import(pathToFileURL(findConfig()).href)) as {
    default: SanitizedConfig | Promise<SanitizedConfig>
  }
  const config = await written
  const logger = loggerOf(log)
  markForCommandLine(config)
  Object.assign(config, { logger })
  const payload = await getPayload({ config })
  const options = optionsOf(payload)
  await requireSchema(payload, options)
  return { payload, options }
}
