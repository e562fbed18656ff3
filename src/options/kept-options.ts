import type { Config, Payload } from 'payload'

import { Fault } from '../domain/fault.js'
import type { ResolvedOptions } from './resolve-options.js'

const PLACE = 'roundup'

/** Keeps the resolved options in the config, so that whoever holds a `payload` finds them. */
export const keepOptions = (config: Config, options: ResolvedOptions): Config => ({
  ...config,
  custom: { ...config.custom, [PLACE]: options },
})

/** @throws {Fault} CONFIG_INVALID when the app does not use the plugin */
export const optionsOf = (payload: Payload): ResolvedOptions => {
  const kept = payload.config.custom[PLACE] as ResolvedOptions | undefined
  if (kept) return kept
  throw new Fault('CONFIG_INVALID', 'This Payload config has no plugins: [roundup({ … })]; add it.')
}
