import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { findLiveWorkers } from '../../src/storage/worker-heartbeat.js'
import { findSigning } from '../../src/issues/find-signing.js'
import { systemClock } from '../../src/storage/system-clock.js'
import { attachOptions, optionsOf } from '../../src/options/plugin-options.js'
import type { ResolvedOptions } from '../../src/options/resolve-options.js'
import { issueWithoutEntries } from '../compile/issue-without-entries.js'
import { workUntilSettled } from '../support/work-until-settled.js'
import { createAudience } from '../support/create-audience.js'
import { rsaKeys } from '../support/dkim-keys.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { runRoundup } from '../support/processes/run-roundup.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'

const key = rsaKeys('a')

let newsroom: Newsroom
let sink: SmtpSink

beforeAll(async () => {
  newsroom = await openNewsroom()
})
beforeEach(async () => {
  sink = await startSmtpSink()
})
afterEach(() => sink.close())
afterAll(() => newsroom.close())

/** The same app with other options. */
const withOptions = (more: (options: ResolvedOptions) => Partial<ResolvedOptions>): Newsroom => {
  const { payload } = newsroom
  const options = optionsOf(payload)
  const changed = { ...options, ...more(options) }
  const config = attachOptions(payload.config as never, changed)
  return {
    ...newsroom,
    options: changed,
    payload: Object.create(payload, { config: { value: config } }) as Payload,
  }
}

const signing = (...domains: readonly string[]): Newsroom =>
  withOptions(({ secrets }) => ({
    secrets: async () => ({
      ...(await secrets()),
      dkim: domains.map((domain) => ({ domain, privateKey: key.pem, selector: key.selector })),
    }),
  }))

const mailingOf = (id: string): Promise<unknown> =>
  newsroom.payload.findByID({ collection: 'mailings', depth: 0, id })

describe('a worker whose signature is of another organisation than the sender', () => {
  it('does not start, and says what to change', async () => {
    const { mailingId } = await createAudience(newsroom.payload, 1, { ...issueWithoutEntries() })
    await expect(workUntilSettled(signing('relay.test'), sink.url)).rejects.toThrow(
      /E-mails are signed for relay\.test but sent from news\.example.*delivery\.dkim/,
    )
    expect(sink.connections()).toBe(0)
    expect(await mailingOf(mailingId)).toMatchObject({ state: 'holding' })
    await workUntilSettled(signing('relay.test', 'mail.news.example'), sink.url)
    expect(await mailingOf(mailingId)).toMatchObject({ state: 'settled' })
  })

  it('does not start from the command line, without a stack in the output', async () => {
    const { code, stderr } = await runRoundup(['worker', '--until-settled'], {
      env: {
        ALLOW_INSECURE_URL: '',
        DATABASE_URI: newsroom.databaseUri,
        NODE_ENV: 'production',
        PAYLOAD_SECRET: 'test-secret',
        PUBLIC_URL: 'http://news.example',
        SMTP_URL: sink.url,
      },
    })
    expect(code).toBe(1)
    expect(stderr).toMatch(/http:\/\/news\.example, which is not https.*delivery\.allowInsecureUrl/)
    expect(stderr).not.toMatch(/\n {4}at /)
    expect(sink.connections()).toBe(0)
  })

  it('pauses the mailing of the publication that does not fit, where another one does', async () => {
    const fits = await createAudience(newsroom.payload, 1, { ...issueWithoutEntries() })
    const other = await createAudience(newsroom.payload, 1, { ...issueWithoutEntries() })
    await newsroom.payload.db.updateOne({
      collection: 'publications',
      id: other.publicationId,
      data: { delivery: { bounceMailbox: 'bounces@elsewhere.test' } },
    })
    await workUntilSettled(signing('news.example'), sink.url)
    expect(await mailingOf(fits.mailingId)).toMatchObject({ state: 'settled' })
    expect(await mailingOf(other.mailingId)).toMatchObject({
      state: 'paused',
      pausedBy: 'SETUP_WRONG',
      pauseReason: expect.stringContaining('bounces go to elsewhere.test'),
    })
    expect([...sink.taken.keys()]).toEqual(fits.addresses)
  })

  it('reports its signing domain to the admin while it works', async () => {
    const { publicationId } = await createAudience(newsroom.payload, 1, {
      ...issueWithoutEntries(),
    })
    const { options, payload } = newsroom
    const heard: unknown[] = []
    await workUntilSettled(signing('news.example'), sink.url, {
      onTurn: () => {
        heard.push(findSigning({ options, payload, publicationId }))
      },
    })
    expect(await Promise.all(heard)).toContainEqual({
      bounceMailbox: undefined,
      dkimDomains: ['news.example'],
    })
    expect(await findLiveWorkers(payload, options.slugs, systemClock())).toEqual([])
  })
})

describe('in production', () => {
  const { NODE_ENV } = process.env

  afterEach(() => {
    Object.assign(process.env, { NODE_ENV })
  })

  const work = (publicUrl: string, allowInsecureUrl: boolean): Promise<void> => {
    Object.assign(process.env, { NODE_ENV: 'production' })
    const changed = withOptions(({ delivery }) => ({
      delivery: { ...delivery, allowInsecureUrl },
      publicUrl,
    }))
    return workUntilSettled(changed, sink.url)
  }

  it.each([
    'http://news.example',
    'http://localhost:3000',
    'https://localhost',
    'https://news.localhost:8443',
    'https://127.0.0.1',
    'https://[::1]:3000',
  ])('a worker sends nothing while links would lead to %s', async (url) => {
    const { mailingId } = await createAudience(newsroom.payload, 1, { ...issueWithoutEntries() })
    await expect(work(url, false)).rejects.toThrow(
      `E-mails would lead readers to ${url}, which is not https or is this machine only`,
    )
    expect(sink.connections()).toBe(0)
    expect(await mailingOf(mailingId)).toMatchObject({ state: 'holding' })
  })

  it('a worker sends where the options allow a test, or the address is https', async () => {
    await work('http://localhost:3000', true)
    await createAudience(newsroom.payload, 1, { ...issueWithoutEntries() })
    await work('https://news.example', false)
    expect(sink.taken.size).toBeGreaterThan(0)
  })
})
