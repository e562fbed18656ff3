import { baseHeaders } from '../../endpoints/safe-headers.js'
import { adminPolicy, type PagePolicy, readersPolicy } from './page-policy.js'

const ADMIN = /^\/admin(?:\/|$)/

export const policyOf = (pathname: string, page: PagePolicy): string =>
  ADMIN.test(pathname) ? adminPolicy(page) : readersPolicy(page)

/** Headers of a page. Which page of the admin somebody left is nobody's business; readers bring sources their readers. */
export const pageHeaders = (
  pathname: string,
  page: PagePolicy,
): Readonly<Record<string, string>> => ({
  ...baseHeaders(page.publicUrl),
  'Content-Security-Policy': policyOf(pathname, page),
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': ADMIN.test(pathname) ? 'same-origin' : 'strict-origin-when-cross-origin',
  'X-Frame-Options': 'DENY',
})
