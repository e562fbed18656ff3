import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { attachOptions, optionsOf } from '../../src/options/plugin-options.js'
import { issueWithoutEntries } from '../compile/issue-without-entries.js'
import { workUntilSettled } from '../support/work-until-settled.js'
import { createAudience } from '../support/create-audience.js'
import { pemOf, rsaKeys } from '../support/dkim-keys.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { runRoundup } from '../support/processes/run-roundup.js'
import { startSmtpSink, type SmtpSink } from '../support/smtp/smtp-sink.js'

const DKIM = { domain: 'news.example', selector: 'a' }

describe('a worker that signs', () => {
  let newsroom: Newsroom
  let sink: SmtpSink
  let folder: string

  beforeAll(async () => {
    newsroom = await openNewsroom()
    sink = await startSmtpSink()
    folder = mkdtempSync(join(tmpdir(), 'roundup-dkim-'))
  })
  afterAll(async () => {
    await sink.close()
    await newsroom.close()
    rmSync(folder, { force: true, recursive: true })
  })

  /** The same app with this key in its options. */
  const withKey = (privateKey: string): Newsroom => {
    const { payload } = newsroom
    const options = optionsOf(payload)
    const dkim = [{ ...DKIM, privateKey }]
    const config = attachOptions(payload.config as never, {
      ...options,
      secrets: async () => ({ ...(await options.secrets()), dkim }),
    })
    const keyed = Object.create(payload, { config: { value: config } }) as Payload
    return { ...newsroom, payload: keyed }
  }
  const stateOf = async (id: string): Promise<unknown> =>
    (await newsroom.payload.findByID({ collection: 'mailings', depth: 0, id }))['state']

  it.each([
    ['is no PEM', 'secret', 'is no private key in PEM form'],
    ['is of 1024 bits', rsaKeys('a', 1024).pem, 'has 1024 bits; RSA takes 2048 or more'],
    [
      'is of another kind',
      pemOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
      'is of the kind ec; take RSA or Ed25519',
    ],
  ])('does not start when its key %s', async (_, privateKey, why) => {
    const { mailingId } = await createAudience(newsroom.payload, 1, { ...issueWithoutEntries() })
    await expect(workUntilSettled(withKey(privateKey), sink.url)).rejects.toThrow(
      `The DKIM key a of news.example cannot sign: it ${why}`,
    )
    expect(sink.connections()).toBe(0)
    expect(await stateOf(mailingId)).toBe('holding')
  })

  it.each([
    ['is not there', 'gone.pem', undefined, 'cannot be read. Correct the path or its permissions.'],
    ['holds no key', 'empty.pem', 'secret', 'it is no private key in PEM form. Nothing was sent.'],
  ])('stops with a sentence when its key file %s', async (_, name, content, sentence) => {
    const file = join(folder, name)
    if (content !== undefined) writeFileSync(file, content)
    const { code, stderr } = await runRoundup(['worker', '--until-settled'], {
      env: {
        DATABASE_URI: newsroom.databaseUri,
        DKIM_DOMAIN: DKIM.domain,
        DKIM_KEY_FILE: file,
        DKIM_SELECTOR: DKIM.selector,
        PAYLOAD_SECRET: 'test-secret',
        SMTP_URL: sink.url,
      },
    })
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(sentence) })
    expect(stderr).not.toMatch(/\n[ \t]+at /)
    expect(sink.connections()).toBe(0)
  })

  it('signs nothing without a key, as where the relay signs', async () => {
    const { addresses } = await createAudience(newsroom.payload, 1, { ...issueWithoutEntries() })
    await workUntilSettled(newsroom, sink.url)
    expect(sink.taken.get(addresses[0] ?? '')).toBe(1)
    expect(sink.raws.map((raw) => raw.toString('latin1'))).not.toContainEqual(
      expect.stringMatching(/^DKIM-Signature:/im),
    )
  })
})
