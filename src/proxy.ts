import { randomBytes } from 'node:crypto'

import { NextResponse, type NextRequest } from 'next/server.js'

import { pageHeaders } from './app/security/page-headers.js'
import { isDevelopment, publicUrlOf } from './config/environment.js'

const CONTENT_SECURITY = 'Content-Security-Policy'

/** Safe headers on every page and file; what stands below `/api` has its own. */
export const proxy = ({ headers, nextUrl }: NextRequest): NextResponse => {
  const nonce = randomBytes(16).toString('base64')
  const page = { isDevelopment: isDevelopment(), nonce, publicUrl: publicUrlOf() }
  const safe = pageHeaders(nextUrl.pathname, page)
  const asked = new Headers(headers)
  asked.set(CONTENT_SECURITY, safe[CONTENT_SECURITY] ?? '') // Next reads the nonce from here
  const response = NextResponse.next({ request: { headers: asked } })
  for (const [name, value] of Object.entries(safe)) response.headers.set(name, value)
  return response
}

export const config = { matcher: '/((?!api/).*)' }
