import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

import { readingRequests } from '../../../read-request.js'
import { safeRoute } from '../../../security/safe-route.js'

export const POST = safeRoute(readingRequests(GRAPHQL_POST(config)))
export const OPTIONS = safeRoute(REST_OPTIONS(config))
