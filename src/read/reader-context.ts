import type { Payload } from 'payload'

import type { Links } from '../domain/urls/links.js'
import type { Languages } from '../i18n/languages.js'
import { createLinks } from '../options/links.js'
import { optionsOf } from '../options/plugin-options.js'
import { createReadModel } from './create-read-model.js'
import type { ReadModel } from './read-model.js'

/** What the readers' pages of one request are made from. */
export type ReaderContext = {
  readonly languages: Languages
  readonly links: Links
  readonly model: ReadModel
  /** The address of the admin panel. */
  readonly admin: string
}

/** @throws {Fault} CONFIG_INVALID when the app does not use the plugin */
export const createReaderContext = (payload: Payload): ReaderContext => {
  const options = optionsOf(payload)
  return {
    admin: payload.config.routes.admin,
    languages: options.languages,
    links: createLinks(options),
    model: createReadModel({ payload, slugs: options.slugs }),
  }
}
