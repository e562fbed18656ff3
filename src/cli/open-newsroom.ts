import { pathToFileURL } from 'node:url'

import {
  getPayload,
  type Config,
  type DatabaseAdapterObj,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import { loadEnv } from 'payload/node'

import { requireSchema } from '../storage/schema/missing-schema.js'
import { systemClock } from '../storage/system-clock.js'
import { markForCommandLine } from '../options/command-line-process.js'
import { optionsOf } from '../options/plugin-options.js'
import type { ResolvedOptions } from '../options/resolve-options.js'
import { findConfigFile } from './find-config-file.js'
import { createLogDestination, type LogFormat } from './log-destination.js'
import { keepingStandardOutput } from './standard-output.js'

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

/** The host's adapter, which changes no schema: outside production Payload would push it, and ask on standard output. */
const withoutPush = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => Object.assign(adapter.init(args), { push: false }),
})

const loadConfig = async (): Promise<SanitizedConfig> => {
  loadEnv()
  const { default: written } = (await import(pathToFileURL(findConfigFile()).href)) as {
    default: SanitizedConfig | Promise<SanitizedConfig>
  }
  return written
}

/**
 * Opens the Payload app of the current folder, found as Payload finds it. Its log goes to standard error, because
 * standard output belongs to the command's answer.
 *
 * @throws {Fault} CONFIG_INVALID when there is no Payload config, or one without Roundup
 */
export const openNewsroom = async (log: Log = { level: 'warn' }): Promise<Newsroom> => {
  const payload = await keepingStandardOutput(async () => {
    const config = await loadConfig()
    markForCommandLine(config)
    Object.assign(config, { db: withoutPush(config.db), logger: loggerOf(log) })
    return getPayload({ config })
  })
  const options = optionsOf(payload)
  await requireSchema(payload, options)
  return { payload, options }
}
