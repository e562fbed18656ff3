import { describe, expect, it } from '@jest/globals'

import { resolveOptions } from '../../src/options/resolve-options.js'

const SECRET = 'hunter2-hunter2-hunter2'

describe('secrets of the options', () => {
  it('come from functions, which are called once', async () => {
    let calls = 0
    const { secrets } = resolveOptions({
      keys: async () => [{ id: 'a', secret: SECRET }],
      delivery: {
        dkim: () => ({ domain: 'news.example', selector: 'a', privateKey: SECRET }),
        smtpUrl: async () => {
          calls += 1
          return `smtp://user:${SECRET}@mail.example`
        },
      },
    })
    await Promise.all([secrets(), secrets()])
    expect(await secrets()).toEqual({
      keys: [{ id: 'a', secret: SECRET }],
      dkim: [{ domain: 'news.example', selector: 'a', privateKey: SECRET }],
      smtpUrl: `smtp://user:${SECRET}@mail.example`,
    })
    expect(calls).toBe(1)
  })

  it('may be values, and none', async () => {
    expect(await resolveOptions({}).secrets()).toEqual({ dkim: [], keys: [], smtpUrl: undefined })
    const delivery = { smtpUrl: 'smtp://mail.example' }
    expect(await resolveOptions({ delivery }).secrets()).toMatchObject(delivery)
  })

  it.each([
    ['fails', () => Promise.reject(new TypeError(SECRET)), 'the function failed (TypeError)'],
    [
      'throws what has no name',
      () => {
        return Promise.reject(Object.assign(Object.create(null) as Error, { message: SECRET }))
      },
      'the function failed (no name)',
    ],
    ['returns no address', async () => `mail.example/${SECRET}`, 'smtp://host:port'],
    ['returns a number', (async () => 5) as never, 'smtp://host:port'],
  ])(
    'stop the start with a sentence that holds no secret when a function %s',
    async (_, smtpUrl, words) => {
      const failure = await resolveOptions({ delivery: { smtpUrl } })
        .secrets()
        .catch((error: unknown) => error)
      expect(failure).toMatchObject({
        code: 'CONFIG_INVALID',
        message: expect.stringContaining(words),
      })
      expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('hunter2')
      expect((failure as Error).cause).toBeUndefined()
    },
  )

  it('are asked for again after a failure', async () => {
    let calls = 0
    const { secrets } = resolveOptions({
      delivery: {
        smtpUrl: async () => {
          calls += 1
          if (calls === 1) throw new Error('the vault is sealed')
          return 'smtp://mail.example'
        },
      },
    })
    await expect(secrets()).rejects.toThrow('delivery: { smtpUrl')
    expect(await secrets()).toMatchObject({ smtpUrl: 'smtp://mail.example' })
  })
})
