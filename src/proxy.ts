import { randomBytes } from 'node:crypto'

import { NextResponse, type NextRequest } from 'next/server.js'

import { pageHeaders } from './app/security/page-headers.js'
import { isDevelopment, readPublicUrl } from './config/environment.js'
import { languageOf } from './i18n/languages.js'
import { localize, localizedText } from './i18n/localize.js'

const CONTENT_SECURITY = 'Content-Security-Policy'

const BAD_REQUEST = 400

const isBroken = (pathname: string): boolean => {
  try {
    decodeURIComponent(pathname)
    return false
  } catch {
    return true
  }
}

/** Answers 400 to a path that cannot be decoded; Next would answer 500. */
const refuseBroken = ({ headers }: NextRequest): NextResponse => {
  const language = languageOf(headers.get('accept-language')?.split(/[,;]/)[0])
  const message = localize(language, localizedText('input:address'))
  return NextResponse.json({ errors: [{ message }] }, { status: BAD_REQUEST })
}

/** Adds safe headers to every page and file. Answers below `/api` have their own; only broken paths come here. */
export const proxy = (request: NextRequest): NextResponse => {
  const { headers, nextUrl } = request
  if (isBroken(nextUrl.pathname)) return refuseBroken(request)
  if (nextUrl.pathname.startsWith('/api/')) return NextResponse.next()
  const nonce = randomBytes(16).toString('base64')
  const page = { isDevelopment: isDevelopment(), nonce, publicUrl: readPublicUrl() }
  const safe = pageHeaders(nextUrl.pathname, page)
  const forwarded = new Headers(headers)
  forwarded.set(CONTENT_SECURITY, safe[CONTENT_SECURITY] ?? '') // Next reads the nonce from this header
  const response = NextResponse.next({ request: { headers: forwarded } })
  for (const [name, value] of Object.entries(safe)) response.headers.set(name, value)
  return response
}

// Next reads this literal without running the file. Below `/api` it matches a percent sign without two hex digits, or one
// that begins a non-ASCII character, which may be incomplete.
export const config = {
  matcher: ['/((?!api/).*)', '/api/(.*%(?![0-9A-Fa-f]{2}).*)', '/api/(.*%[89A-Fa-f].*)'],
}
