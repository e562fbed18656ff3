import config from '@payload-config'
import { headers } from 'next/headers.js'
import { getPayload } from 'payload'
import { cache } from 'react'

import { createLinks } from '../../options/links.js'
import type { Links } from '../../domain/urls/links.js'
import { optionsOf } from '../../options/plugin-options.js'
import type { Languages } from '../../i18n/languages.js'
import { pageText, type PageText } from '../../read/pages/page-text.js'
import { createReadModel } from '../../read/create-read-model.js'
import type { ReadModel, ReadPublication } from '../../read/read-model.js'

export type ReaderContext = {
  readonly languages: Languages
  readonly links: Links
  readonly model: ReadModel
}

/** Links and read model of one request, so that a page and its metadata query the database once. */
export const readerContext = cache(async (): Promise<ReaderContext> => {
  const payload = await getPayload({ config })
  const options = optionsOf(payload)
  return {
    languages: options.languages,
    links: createLinks(options, payload.config.routes.api),
    model: createReadModel({ payload, slugs: options.slugs }),
  }
})

/** Texts in the language that the reader's browser asks for first. */
export const readerText = cache(async (): Promise<PageText> => {
  const { languages } = await readerContext()
  return pageText((await headers()).get('accept-language')?.split(/[,;]/)[0], languages)
})

/** Decodes a part of an address; `undefined` when it cannot be decoded. */
const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

export const findPublicationByPath = cache(
  async (part: string): Promise<ReadPublication | undefined> => {
    const { model } = await readerContext()
    const slug = decoded(part)
    return (await model.publications()).find((publication) => publication.slug === slug)
  },
)

export const findIssueByPath = cache(async (publicationPart: string, issuePart: string) => {
  const publication = await findPublicationByPath(publicationPart)
  const slug = decoded(issuePart)
  if (!publication || slug === undefined) return undefined
  const { model } = await readerContext()
  return model.issue({ publication: publication.slug, slug })
})
