import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'

import { readingRequests } from '../../../read-request.js'
import { safeRoute } from '../../../security/safe-route.js'

export const GET = safeRoute(readingRequests(REST_GET(config)))
export const POST = safeRoute(readingRequests(REST_POST(config)))
export const DELETE = safeRoute(readingRequests(REST_DELETE(config)))
export const PATCH = safeRoute(readingRequests(REST_PATCH(config)))
export const PUT = safeRoute(readingRequests(REST_PUT(config)))
export const OPTIONS = safeRoute(readingRequests(REST_OPTIONS(config)))
