import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

import { withReadableRequests } from '../../../read-request.js'
import { safeRoute } from '../../../security/safe-route.js'

export const POST = safeRoute(withReadableRequests(GRAPHQL_POST(config)))
export const OPTIONS = safeRoute(REST_OPTIONS(config))
