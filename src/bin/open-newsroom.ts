import { pathToFileURL } from 'node:url'

import { getPayload, type Config, type Payload, type SanitizedConfig } from 'payload'
import { findConfig, loadEnv } from 'payload/node'

import { FOR_A_COMMAND } from '../worker/start-in-process.js'
import { optionsOf } from '../options/kept-options.js'
import type { ResolvedOptions } from '../options/resolve-options.js'

export type Newsroom = { readonly payload: Payload; readonly options: ResolvedOptions }

/**
 * The app of the folder in which the command runs, found as Payload finds it. Its log goes to standard error, which
 * leaves standard output to the command's own answer.
 */
export const openNewsroom = async (): Promise<Newsroom> => {
  loadEnv()
  const { default: written } = (await import(pathToFileURL(findConfig()).href)) as {
    default: SanitizedConfig | Promise<SanitizedConfig>
  }
  const config = await written
  const logger: Config['logger'] = { destination: process.stderr, options: { level: 'warn' } }
  Object.assign(config, { custom: { ...config.custom, [FOR_A_COMMAND]: true }, logger })
  const payload = await getPayload({ config })
  return { payload, options: optionsOf(payload) }
}
