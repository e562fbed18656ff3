import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'

import { safeRoute } from '../../../security/safe-route.js'

export const GET = safeRoute(REST_GET(config))
export const POST = safeRoute(REST_POST(config))
export const DELETE = safeRoute(REST_DELETE(config))
export const PATCH = safeRoute(REST_PATCH(config))
export const PUT = safeRoute(REST_PUT(config))
export const OPTIONS = safeRoute(REST_OPTIONS(config))
