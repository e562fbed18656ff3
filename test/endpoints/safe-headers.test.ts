import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createPayloadRequest } from 'payload'

import { baseHeaders } from '../../src/endpoints/safe-headers.js'
import { editorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { logInStaff, type Staff } from '../support/log-in-staff.js'

let newsroom: Newsroom
let staff: Staff
let issueId: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  newsroom.payload.logger.level = 'silent'
  ;({ issueId } = await editorActions(newsroom).issue())
  staff = await logInStaff(newsroom)
}, 60_000)
afterAll(() => newsroom.close())

type Route = { readonly method: string; readonly path: string }

const routes = (): Route[] =>
  newsroom.payload.config.endpoints
    .filter(({ path }) => path.startsWith('/roundup/'))
    .map(({ method, path }) => ({
      method: method.toUpperCase(),
      path: path.replace(':id', issueId).replaceAll(/:\w+/g, 'none'),
    }))

const PUBLIC = '/roundup/graphql?query={__typename}'

const expectSafe = (response: Response, of: string): void => {
  const { headers } = response
  const policy = headers.get('content-security-policy') ?? ''
  expect({
    of,
    cached: headers.get('cache-control'),
    framed: /frame-ancestors '(none|self)'|default-src 'none'; sandbox/.exec(policy) !== null,
    nothingByDefault: policy.startsWith("default-src 'none'"),
    referrer: headers.get('referrer-policy'),
    sniffed: headers.get('x-content-type-options'),
    transport: headers.get('strict-transport-security'),
  }).toEqual({
    of,
    cached: 'no-store',
    framed: true,
    nothingByDefault: true,
    referrer: expect.stringMatching(/^(no-referrer|same-origin|strict-origin-when-cross-origin)$/),
    sniffed: 'nosniff',
    transport: 'max-age=31536000',
  })
}

describe('an answer of our endpoints', () => {
  it('has safe headers for everybody, refused or not', async () => {
    expect(routes().length).toBeGreaterThan(40)
    for (const who of [undefined, 'author', 'admin'] as const)
      for (const { method, path } of routes()) {
        const body = method === 'POST' ? { body: '{}' } : {}
        const response = await staff.call(path, who, { method, ...body })
        expectSafe(response, `${method} ${path} ${who ?? 'nobody'} ${String(response.status)}`)
      }
  }, 60_000)

  it('has safe headers after an error as well', async () => {
    const response = await staff.call('/roundup/collect', 'author', {
      body: 'no form',
      headers: {},
      method: 'POST',
    })
    expectSafe(response, String(response.status))
  })

  it('is cached where it is public and allows it', async () => {
    const { headers } = await staff.call(PUBLIC)
    expect(headers.get('cache-control')).toBe('public, max-age=30')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('demands https where the public address is https', () => {
    expect(baseHeaders('http://localhost:3000')).toEqual({ 'X-Content-Type-Options': 'nosniff' })
  })
})

describe("an answer of Payload with people's addresses", () => {
  it.each(['subscribers', 'subscriptions', 'suppressions', 'deliveries', 'users'])(
    'is not cached: %s',
    async (slug) => {
      for (const who of [undefined, 'editor', 'admin'] as const)
        for (const path of [`/${slug}`, `/${slug}/count`, `/${slug}/none`]) {
          const { headers } = await staff.call(path, who)
          expect({ path, kept: headers.get('cache-control') }).toEqual({ path, kept: 'no-store' })
        }
    },
  )

  it('is not cached over GraphQL', async () => {
    const { databaseUri, payload } = newsroom
    const req = await createPayloadRequest({
      canSetHeaders: true,
      config: payload.config,
      payloadInstanceCacheKey: databaseUri,
      request: new Request('https://news.example/api/graphql'),
    })
    await payload.find({ collection: 'subscribers', overrideAccess: true, req })
    expect(req.responseHeaders?.get('cache-control')).toBe('no-store')
  })
})
