import { createHash } from 'node:crypto'

import type { PayloadHandler, PayloadRequest } from 'payload'

import type { ResolvedOptions } from '../../options/resolve-options.js'
import { openIssue } from '../../read/pages/open-issue.js'
import { requestedLanguage, notFoundPage, openHome } from '../../read/pages/open-home.js'
import { openArchive, openPublication } from '../../read/pages/open-publication.js'
import type { OpenedPage, ReadersPage } from '../../read/pages/readers-page.js'
import { createReaderContext, type ReaderContext } from '../../read/reader-context.js'
import { type DocumentAnswer, documentAnswer, documentResponse } from '../document-response.js'
import { isKnownTag } from '../is-known-tag.js'
import { createPageCache } from './page-cache.js'

/** Readers see an undo or a correction with at most this delay. */
const CACHE = 'public, max-age=30'

type OpenPage = (context: ReaderContext, req: PayloadRequest) => Promise<OpenedPage>

const part = ({ routeParams }: PayloadRequest, name: string): string => {
  const value = routeParams?.[name]
  return typeof value === 'string' ? value : ''
}

const routes = {
  home: '/newsletters',
  publication: '/newsletters/:publication',
  issue: '/newsletters/:publication/:issue',
  archive: '/archive/:publication',
} as const

const opens: Readonly<Record<keyof typeof routes, OpenPage>> = {
  home: (context, { headers }) => openHome(context, requestedLanguage(headers)),
  publication: (context, req) => openPublication(context, part(req, 'publication')),
  issue: (context, req) =>
    openIssue(context, { publication: part(req, 'publication'), issue: part(req, 'issue') }),
  archive: (context, req) =>
    openArchive(context, part(req, 'publication'), req.searchParams.get('after') ?? undefined),
}

/** To the same page under its present slugs. The path is ours, so it leads to no other host. */
const movedTo = (
  path: string,
  { apiRoute }: ResolvedOptions,
  slugs: Extract<OpenedPage, { kind: 'moved' }>,
): Response => {
  const { issue = '', publication } = slugs
  const location = path
    .replace(':publication', () => encodeURIComponent(publication))
    .replace(':issue', () => encodeURIComponent(issue))
  return new Response(null, {
    headers: { 'Cache-Control': CACHE, Location: `${apiRoute}/roundup${location}` },
    status: 301,
  })
}

type Tagged = DocumentAnswer & { readonly etag: string }

const tagged = async (page: ReadersPage): Promise<Tagged> => {
  const answer = await documentAnswer({ isIndexed: true, page })
  return { ...answer, etag: `"${createHash('sha256').update(answer.html).digest('base64url')}"` }
}

const cached = ({ etag, headers, html }: Tagged, req: PayloadRequest): Response => {
  const cachable = { ...headers, 'Cache-Control': CACHE, ETag: etag, Vary: 'Accept-Language' }
  return isKnownTag(etag, req)
    ? new Response(null, { headers: cachable, status: 304 })
    : new Response(html, { headers: cachable })
}

const missing = (context: ReaderContext, { headers }: PayloadRequest): Promise<Response> =>
  documentResponse({
    isIndexed: false,
    page: notFoundPage(context, requestedLanguage(headers)),
    status: 404,
  })

/**
 * The readers' pages that the plugin answers itself, whatever `links` are set: they are what mails lead to in a host
 * without pages of its own, and what mails of that time lead to afterwards.
 *
 * @returns a handler by its path below `/roundup`
 */
export const readersPages = (
  options: ResolvedOptions,
): readonly (readonly [path: string, handler: PayloadHandler])[] => {
  const rendered = createPageCache<Tagged>()
  return (Object.keys(routes) as (keyof typeof routes)[]).map((name) => [
    routes[name],
    async (req) => {
      const context = createReaderContext(req.payload)
      const opened = await opens[name](context, req)
      if (opened.kind === 'missing') return missing(context, req)
      if (opened.kind === 'moved') return movedTo(routes[name], options, opened)
      const { page } = opened
      if (page.key === undefined) return documentResponse({ isIndexed: true, page })
      return cached(await rendered.find(page.key, () => tagged(page)), req)
    },
  ])
}
