import type { Config, Payload } from 'payload'

import { Fault } from '../domain/fault.js'
import type { ResolvedOptions } from './resolve-options.js'

const CUSTOM_KEY = 'roundup'

/** Stores the resolved options in the config, where any code with a `payload` finds them. */
export const attachOptions = (config: Config, options: ResolvedOptions): Config => ({
  ...config,
  custom: { ...config.custom, [CUSTOM_KEY]: options },
})

/** @throws {Fault} CONFIG_INVALID when another `roundup({ … })` has been at this config */
export const refuseSecondPlugin = ({ custom }: Pick<Config, 'custom'>): void => {
  if (!custom || !(CUSTOM_KEY in custom)) return
  throw new Fault(
    'CONFIG_INVALID',
    'plugins has roundup() twice. Keep one: it serves as many publications as you create in the admin.',
  )
}

/**
 * The resolved options of an app.
 * @throws {Fault} CONFIG_INVALID when the app does not use the plugin
 */
export const optionsOf = (payload: Payload): ResolvedOptions => {
  const kept = payload.config.custom[CUSTOM_KEY] as ResolvedOptions | undefined
  if (kept) return kept
  throw new Fault('CONFIG_INVALID', 'This Payload config has no plugins: [roundup({ … })]; add it.')
}
