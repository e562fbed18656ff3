import crypto from 'node:crypto'

import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals'
import { configToSchema } from '@payloadcms/graphql'
import { graphql } from 'graphql'
import { createPayloadRequest, handleEndpoints } from 'payload'

import { backgroundWorkDone } from '../../src/hooks/log-in/run-in-background.js'
import { openNewsroom, PASSWORD, type Newsroom } from '../support/newsroom.js'
import { startSmtpSink, type SinkStep, type SmtpSink } from '../support/smtp/smtp-sink.js'

let newsroom: Newsroom
let sink: SmtpSink
const steps: SinkStep[] = []

beforeAll(async () => {
  sink = await startSmtpSink({ onStep: (step) => steps.push(step), slowMs: 1000 })
  process.env['SMTP_URL'] = sink.url
  process.env['TRUSTED_PROXIES'] = '1'
  newsroom = await openNewsroom()
  newsroom.payload.logger.level = 'silent'
}, 60_000)

afterAll(async () => {
  delete process.env['SMTP_URL']
  delete process.env['TRUSTED_PROXIES']
  await newsroom.close()
  await sink.close()
})

/** Resets all counted attempts. */
beforeEach(async () => {
  const where = { key: { like: 'limit:' } }
  await newsroom.payload.db.deleteMany({ collection: 'roundup-pace', where })
})
afterEach(() => {
  jest.restoreAllMocks()
})

type From = { readonly network?: string; readonly cookie?: string }

const headersFrom = ({ cookie, network = '192.0.2.1' }: From): Record<string, string> => ({
  'accept-language': 'en',
  'content-type': 'application/json',
  'x-forwarded-for': network,
  ...(cookie ? { cookie } : {}),
})

const post = (path: string, body: object, from: From = {}): Promise<Response> =>
  handleEndpoints({
    config: newsroom.payload.config,
    payloadInstanceCacheKey: newsroom.databaseUri,
    request: new Request(`https://news.example/api/users/${path}`, {
      body: JSON.stringify(body),
      headers: headersFrom(from),
      method: 'POST',
    }),
  })

const logIn = (email: string, password: string, from?: From): Promise<Response> =>
  post('login', { email, password }, from)

const OWNER = 'editor@news.example'
const WRONG = 'not the password of anybody'

const statusesOf = async (times: number, ask: (time: number) => Promise<Response>) => {
  const statuses: number[] = []
  for (let time = 0; time < times; time += 1) statuses.push((await ask(time)).status)
  return statuses
}

const spell = async (response: Response) => ({
  body: await response.text(),
  headers: [...response.headers.keys()].sort(),
  status: response.status,
})

/** The answers to requests until the limit is reached, for a known address and for others. */
const answersOf = async (email: string, network: string) => {
  const answers = []
  for (let time = 0; time < 12; time += 1)
    answers.push(await spell(await logIn(email, WRONG, { network })))
  return answers
}

const deviceOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .filter((cookie) => cookie.includes('-device-'))
    .join('; ')

describe('the log-in', () => {
  it('does the same work for known, unknown and rate-limited addresses', async () => {
    const hashed = jest.spyOn(crypto, 'pbkdf2')
    const workOf = async (email: string) => {
      hashed.mockClear()
      await logIn(email, WRONG)
      return hashed.mock.calls.map(([password, , ...parameters]) => [
        password,
        ...parameters.slice(0, 3),
      ])
    }
    const known = await workOf(OWNER)
    expect(known).toEqual([[WRONG, 600_000, 32, 'sha256']])
    expect(await workOf('nobody@news.example')).toEqual(known)
    await statusesOf(12, () => logIn(OWNER, WRONG))
    expect(await workOf(OWNER)).toEqual([])
    await statusesOf(9, () => logIn('nobody@news.example', WRONG))
    expect(await workOf('nobody@news.example')).toEqual([])
  })

  it('answers the same for all of them', async () => {
    const known = await answersOf(OWNER, '192.0.2.1')
    expect(known.map(({ status }) => status)).toEqual([...Array<number>(10).fill(401), 429, 429])
    expect(await answersOf('nobody@news.example', '192.0.2.2')).toEqual(known)
  })

  it('refuses no other client when an attacker has tried too often', async () => {
    expect(await statusesOf(15, () => logIn(OWNER, WRONG))).toContain(429)
    expect((await logIn(OWNER, PASSWORD)).status).toBe(429)
    expect((await logIn(OWNER, PASSWORD, { network: '198.51.100.7' })).status).toBe(200)
  })

  it('tries no more than twenty addresses from one network at once', async () => {
    const from = (time: number) => `forged, 198.51.100.${String(time)}, 192.0.2.1`
    const startedAt = performance.now()
    const statuses = await statusesOf(30, (time) =>
      logIn(`guess-${String(time)}@news.example`, WRONG, { network: from(time) }),
    )
    // One more every ten seconds, a second early: on a slow machine some of the thirty come later than that.
    const added = Math.floor((performance.now() - startedAt + 1000) / 10_000)
    const tried = statuses.filter((status) => status === 401).length
    expect(statuses.slice(0, 20)).toEqual(Array<number>(20).fill(401))
    expect(tried).toBeLessThanOrEqual(20 + added)
    expect(statuses.filter((status) => status === 429)).toHaveLength(30 - tried)
    expect(tried).toBeLessThan(30)
  }, 60_000)

  it('counts a /64 of IPv6 as one network', async () => {
    const statuses = await statusesOf(15, (time) =>
      logIn(OWNER, WRONG, { network: `2001:db8:1:2::${time.toString(16)}` }),
    )
    expect(statuses.filter((status) => status === 401)).toHaveLength(10)
  })

  it('lets an owner in while many networks guess the password, on a new browser too', async () => {
    const statuses = await statusesOf(40, (time) =>
      logIn(OWNER, WRONG, { network: `198.51.100.${String(time % 4)}` }),
    )
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0)
    expect((await logIn(OWNER, PASSWORD, { network: '203.0.113.9' })).status).toBe(200)
  }, 60_000)

  it("recognises the owner's browser, which nobody can lock out", async () => {
    const first = await logIn(OWNER, PASSWORD)
    const cookie = deviceOf(first)
    expect(first.headers.getSetCookie().join()).toMatch(
      /-device-[^;]*;[^,]*HttpOnly; SameSite=Lax; Secure/,
    )
    await statusesOf(25, () => logIn(OWNER, WRONG))
    expect((await logIn(OWNER, PASSWORD)).status).toBe(429)
    expect((await logIn(OWNER, PASSWORD, { cookie })).status).toBe(200)
    const statuses = await statusesOf(12, () => logIn(OWNER, WRONG, { cookie }))
    expect(statuses.filter((status) => status === 401)).toHaveLength(10)
    expect((await logIn(OWNER, PASSWORD, { cookie: `${cookie}x` })).status).toBe(429)
  }, 60_000)

  it('gives back the attempts of a successful log-in', async () => {
    expect(await statusesOf(12, () => logIn(OWNER, PASSWORD))).toEqual(Array<number>(12).fill(200))
  }, 60_000)

  it('says how long to wait', async () => {
    await statusesOf(10, () => logIn(OWNER, WRONG))
    const refused = await logIn(OWNER, WRONG)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/^Too many attempts\. Try again in 1 minute/) }],
    })
  })

  it('sets cookies for https alone where readers come by https', async () => {
    const cookies = (await logIn(OWNER, PASSWORD)).headers.getSetCookie()
    expect(cookies).toHaveLength(2)
    for (const cookie of cookies) expect(cookie).toMatch(/; Secure/)
  })

  it('limits attempts over the Local API as well', async () => {
    const ask = async (password: string) => {
      const data = { email: OWNER, password }
      return newsroom.payload.login({ collection: 'users', data }).then(
        () => 200,
        (error: unknown) => (error as { status?: number }).status,
      )
    }
    for (let time = 0; time < 10; time += 1) expect(await ask(WRONG)).toBe(401)
    expect(await ask(PASSWORD)).toBe(429)
    expect((await logIn(OWNER, PASSWORD)).status).toBe(200)
  })
})

const askGraphQL = async (source: string) => {
  const { payload, databaseUri } = newsroom
  const req = await createPayloadRequest({
    config: payload.config,
    payloadInstanceCacheKey: databaseUri,
    request: new Request('https://news.example/api/graphql', { headers: headersFrom({}) }),
  })
  req.payloadAPI = 'GraphQL'
  const { schema } = configToSchema(payload.config)
  return graphql({ contextValue: { headers: {}, req }, schema, source })
}

const aliased = (field: string): string =>
  `mutation { ${Array.from({ length: 300 }, (_, index) => `a${String(index)}: ${field}`).join(' ')} }`

describe('a GraphQL request that logs in', () => {
  it.each([
    `loginUser(email: "${OWNER}", password: "${WRONG}") { token }`,
    `forgotPasswordUser(email: "${OWNER}")`,
    'resetPasswordUser(token: "guessed", password: "mine from now on") { token }',
    'refreshTokenUser { refreshedToken }',
  ])('tries one password, however many aliases it has: %s', async (field) => {
    const hashed = jest.spyOn(crypto, 'pbkdf2')
    const { errors = [] } = await askGraphQL(aliased(field))
    const others = errors.filter(
      ({ message }) => !message.startsWith('This can be done once per request'),
    )
    expect(errors.length).toBeGreaterThan(0)
    expect(others.length).toBeLessThanOrEqual(1)
    expect(hashed.mock.calls.length).toBeLessThanOrEqual(1)
  })
})

describe('the request for a new password', () => {
  it('is answered the same before its mail has gone out', async () => {
    await backgroundWorkDone(newsroom.payload)
    steps.length = 0
    const email = 'author@news.example'
    const known = await spell(await post('forgot-password', { email }))
    expect(steps).not.toContain('reply')
    expect(await spell(await post('forgot-password', { email: 'nobody@news.example' }))).toEqual(
      known,
    )
    expect(known.status).toBe(200)
    await backgroundWorkDone(newsroom.payload)
    expect(sink.taken.get(email)).toBe(1)
  })

  it('mails an address three times at most, and gives every client the same answer', async () => {
    const ask = (email: string, network: string) =>
      statusesOf(5, () => post('forgot-password', { email }, { network }))
    const known = await ask(OWNER, '192.0.2.1')
    expect(known).toEqual([200, 200, 200, 429, 429])
    expect(await ask('nobody@news.example', '192.0.2.2')).toEqual(known)
    await backgroundWorkDone(newsroom.payload)
  })

  it('gives a token to the Local API as before', async () => {
    const token = await newsroom.payload.forgotPassword({
      collection: 'users',
      data: { email: 'publisher@news.example' },
      disableEmail: true,
    })
    const reset = await post('reset-password', { password: PASSWORD, token })
    expect(reset.status).toBe(200)
    expect(deviceOf(reset)).not.toBe('')
  })

  it('lets nobody guess tokens', async () => {
    const statuses = await statusesOf(25, (time) =>
      post('reset-password', { password: 'mine from now on', token: `guess ${String(time)}` }),
    )
    expect(statuses).toEqual([...Array<number>(20).fill(403), ...Array<number>(5).fill(429)])
  })
})
