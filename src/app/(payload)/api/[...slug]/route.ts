import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'

import { withReadableRequests } from '../../../read-request.js'
import { safeRoute } from '../../../security/safe-route.js'

export const GET = safeRoute(withReadableRequests(REST_GET(config)))
export const POST = safeRoute(withReadableRequests(REST_POST(config)))
export const DELETE = safeRoute(withReadableRequests(REST_DELETE(config)))
export const PATCH = safeRoute(withReadableRequests(REST_PATCH(config)))
export const PUT = safeRoute(withReadableRequests(REST_PUT(config)))
export const OPTIONS = safeRoute(withReadableRequests(REST_OPTIONS(config)))
