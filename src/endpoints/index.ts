import type { Endpoint, PayloadHandler } from 'payload'

import type { ResolvedOptions } from '../options/resolve-options.js'
import { readersPages } from './readers/pages.js'
import { collectEndpoints } from './collect/collect-endpoints.js'
import { doConfirm, showConfirm } from './readers/confirm.js'
import { findingsEndpoints } from './admin/findings-endpoints.js'
import { lineupEndpoints } from './admin/lineup-endpoints.js'
import { mailingEndpoints } from './admin/mailing-endpoints.js'
import { previewEndpoints } from './admin/preview-endpoints.js'
import { statusEndpoints } from './admin/status-endpoints.js'
import { graphqlEndpoint } from './graphql/graphql-endpoint.js'
import { webhookEndpoints } from './inbound/webhook-endpoints.js'
import { showPicture } from './readers/pictures.js'
import { showPreferences } from './readers/preferences.js'
import { answerIncompleteLink, onReaderLink } from './readers/reader-link.js'
import { safeEndpoints } from './safe-headers.js'
import { doUnsubscribe, showUnsubscribe } from './readers/unsubscribe.js'

const ROOM = '/roundup'

/** A GET endpoint with its HEAD, which Payload does not answer by itself. */
const read = (path: string, handler: PayloadHandler): Endpoint[] => [
  { path: `${ROOM}${path}`, method: 'get', handler },
  {
    path: `${ROOM}${path}`,
    method: 'head',
    handler: async (req) => {
      const { headers, status } = await handler(req)
      return new Response(null, { headers, status })
    },
  },
]

const write = (path: string, handler: PayloadHandler): Endpoint[] => [
  { path: `${ROOM}${path}`, method: 'post', handler },
]

const allEndpoints = (options: ResolvedOptions): Endpoint[] => {
  const graphql = graphqlEndpoint(options)
  return [
    ...(options.graphQL
      ? [...read('/graphql', graphql.get), ...write('/graphql', graphql.post)]
      : []),
    ...['/unsubscribe', '/confirm', '/preferences'].flatMap((path) =>
      read(path, answerIncompleteLink(options)),
    ),
    ...read('/pictures/:file', showPicture(options)),
    ...(options.web ? readersPages(options) : []).flatMap(([path, handler]) => read(path, handler)),
    ...read('/unsubscribe/:token', onReaderLink(options, 'unsubscribe', showUnsubscribe)),
    ...write('/unsubscribe/:token', onReaderLink(options, 'unsubscribe', doUnsubscribe)),
    ...read('/confirm/:token', onReaderLink(options, 'confirm', showConfirm)),
    ...write('/confirm/:token', onReaderLink(options, 'confirm', doConfirm)),
    ...read('/preferences/:token', onReaderLink(options, 'preferences', showPreferences)),
    ...collectEndpoints(options),
    ...mailingEndpoints(options),
    ...statusEndpoints(options),
    ...lineupEndpoints(options),
    ...findingsEndpoints(options),
    ...previewEndpoints(options),
    ...webhookEndpoints(options),
  ]
}

/**
 * All endpoints below `/roundup` of Payload's API route.
 *
 * @param others endpoints of rooms that this one does not know
 */
export const endpoints = (options: ResolvedOptions, others: readonly Endpoint[] = []): Endpoint[] =>
  safeEndpoints([...allEndpoints(options), ...others], options)
