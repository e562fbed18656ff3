import { describe, expect, it } from '@jest/globals'

import { pageHeaders } from '../../src/app/security/page-headers.js'

const page = { isDevelopment: false, nonce: 'bm9uY2U+Lw==', publicUrl: 'https://news.example/' }

const directivesOf = (pathname: string, more: Partial<typeof page> = {}): Map<string, string> => {
  const policy = pageHeaders(pathname, { ...page, ...more })['Content-Security-Policy'] ?? ''
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources.join(' ')]
    }),
  )
}

const PAGES = ['/', '/the-weekly/no-1', '/admin', '/admin/collections/issues', '/administrators']

describe('the headers of a page', () => {
  it.each(PAGES)('allow our own scripts alone, and no frame around the page: %s', (pathname) => {
    const directives = directivesOf(pathname)
    expect(directives.get('default-src')).toBe("'none'")
    expect(directives.get('script-src')).toBe("'self' 'nonce-bm9uY2U+Lw==' 'strict-dynamic'")
    expect(directives.get('frame-ancestors')).toBe("'none'")
    expect(directives.get('object-src')).toBe("'none'")
    expect(directives.get('base-uri')).toBe("'none'")
    expect(pageHeaders(pathname, page)).toMatchObject({
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    })
  })

  it('allow foreign styles where Payload’s editor needs them, and nowhere else', () => {
    expect(directivesOf('/admin').get('style-src')).toBe("'self' 'unsafe-inline'")
    expect(directivesOf('/').get('style-src')).toBe("'self' 'nonce-bm9uY2U+Lw=='")
    expect(directivesOf('/administrators').get('style-src')).not.toContain('unsafe')
  })

  it('allow eval in development only', () => {
    expect(directivesOf('/admin').get('script-src')).not.toContain('eval')
    expect(directivesOf('/admin', { isDevelopment: true }).get('script-src')).toContain(
      "'unsafe-eval'",
    )
  })

  it('send no referrer from the admin', () => {
    expect(pageHeaders('/admin', page)['Referrer-Policy']).toBe('same-origin')
  })

  it('do not demand https on an http address', () => {
    const headers = pageHeaders('/', { ...page, publicUrl: 'http://localhost:3000' })
    expect(headers).not.toHaveProperty('Strict-Transport-Security')
  })
})
