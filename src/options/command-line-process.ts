import type { Payload, SanitizedConfig } from 'payload'

const CUSTOM_KEY = 'roundupForACommand'

/** Marks a config, in its `custom`, as loaded for one command: no server is meant to keep running on it. */
export const markForCommandLine = (config: SanitizedConfig): void => {
  Object.assign(config, { custom: { ...config.custom, [CUSTOM_KEY]: true } })
}

/** Whether this Payload serves one command of `roundup` rather than a long-lived server. */
export const isForCommandLine = ({ config }: Pick<Payload, 'config'>): boolean =>
  Boolean(config.custom[CUSTOM_KEY])
