import { headers } from 'next/headers.js'
import { getPayload, type SanitizedConfig } from 'payload'
import { cache } from 'react'

import { requestedLanguage } from '../read/pages/open-home.js'
import { createReaderContext, type ReaderContext } from '../read/reader-context.js'

/** A host's Payload config, as `@payload-config` exports it. */
export type HostPayloadConfig = Promise<SanitizedConfig> | SanitizedConfig

/** Links and read model of one request, so that a page and its metadata query the database once. */
export const webContext = cache(async (config: HostPayloadConfig): Promise<ReaderContext> =>
  createReaderContext(await getPayload({ config })),
)

/** The language that the reader's browser asks for first. */
export const readerLanguage = async (): Promise<string | undefined> =>
  requestedLanguage(await headers())
