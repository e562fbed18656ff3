import { cache } from 'react'

import { openHome } from '../read/pages/open-home.js'
import { openIssue } from '../read/pages/open-issue.js'
import { openArchive, openPublication } from '../read/pages/open-publication.js'
import type { OpenedPage } from '../read/pages/readers-page.js'
import { type HostPayloadConfig, readerLanguage, webContext } from './web-context.js'

/** Each page is opened once for itself and its metadata. */
export const openWebIssue = cache(
  async (config: HostPayloadConfig, publication: string, issue: string): Promise<OpenedPage> =>
    openIssue(await webContext(config), { issue, publication }),
)

export const openWebPublication = cache(
  async (config: HostPayloadConfig, publication: string): Promise<OpenedPage> =>
    openPublication(await webContext(config), publication),
)

export const openWebArchive = cache(
  async (
    config: HostPayloadConfig,
    publication: string,
    after: string | undefined,
  ): Promise<OpenedPage> => openArchive(await webContext(config), publication, after),
)

export const openWebHome = cache(async (config: HostPayloadConfig): Promise<OpenedPage> =>
  openHome(await webContext(config), await readerLanguage()),
)
