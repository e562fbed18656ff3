import { describe, expect, it } from '@jest/globals'

import { readEnvironment } from '../../src/config/environment.js'

const production = {
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'x',
  PUBLIC_URL: 'https://news.example',
}

describe('the environment of the demo app', () => {
  it('may be empty in development', () => {
    expect(readEnvironment({ PAYLOAD_SECRET: 'x' })).toMatchObject({
      databaseUri: 'file:./data/roundup.db',
      isProduction: false,
      keys: [],
      publicUrl: 'http://localhost:3000',
      smtpUrl: undefined,
    })
  })

  it('may leave lines empty', () => {
    expect(readEnvironment({ DATABASE_URI: '', PAYLOAD_SECRET: 'x', PORT: '' })).toMatchObject({
      databaseUri: 'file:./data/roundup.db',
      port: 3000,
    })
  })

  it.each(['PAYLOAD_SECRET', 'PUBLIC_URL'])('must set %s in production', (name) => {
    expect(() => readEnvironment({ ...production, [name]: undefined })).toThrow(name)
  })

  it('gives the number of trusted proxies, and refuses an unreadable one', () => {
    expect(readEnvironment(production).trustedProxies).toBe(0)
    expect(readEnvironment({ ...production, TRUSTED_PROXIES: '2' }).trustedProxies).toBe(2)
    for (const TRUSTED_PROXIES of ['-1', '1.5', 'one', '11', '0x1'])
      expect(() => readEnvironment({ ...production, TRUSTED_PROXIES })).toThrow('from 0 to 10')
  })

  it('never selects the development inbox in production', () => {
    expect(readEnvironment(production).smtpUrl).toBeUndefined()
  })

  it('lists the keys of links, the first of which signs', () => {
    const { keys } = readEnvironment({ ...production, ROUNDUP_KEYS: 'b:new:secret, a:old' })
    expect(keys).toEqual([
      { id: 'b', secret: 'new:secret' },
      { id: 'a', secret: 'old' },
    ])
    expect(() => readEnvironment({ ...production, ROUNDUP_KEYS: 'secret' })).toThrow('keyId:secret')
  })
})
