import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { checkLinks } from '../../src/http/check-links.js'
import { isPublicAddress, type NetworkPolicy } from '../../src/http/public-address.js'
import { localize } from '../../src/i18n/localize.js'

/** The answer of each path to GET; only `/head` supports HEAD. */
const STATUS: Readonly<Record<string, number>> = {
  '/fine': 200,
  '/gone': 404,
  '/bots': 403,
  '/broken': 500,
}

let server: Server
let reach: NetworkPolicy
let port: number
let atOnce = 0
let mostAtOnce = 0
/** Requests that are answered together, however long the last of them takes to come. */
let answeredTogether = 1
let answers: (() => void)[] = []
const asked: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method = '', url = '' } = request
    atOnce += 1
    mostAtOnce = Math.max(mostAtOnce, atOnce)
    asked.push(`${method} ${request.headers.host?.split(':')[0] ?? ''}${url}`)
    answers.push(() => {
      atOnce -= 1
      const status = method === 'HEAD' ? 405 : STATUS[url]
      response.writeHead(url === '/head' ? 200 : (status ?? 200)).end()
    })
    if (answers.length < answeredTogether) return
    const ready = answers
    answers = []
    setTimeout(() => {
      for (const answer of ready) answer()
    }, 20)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  ;({ port } = server.address() as AddressInfo)
  reach = {
    allows: (address) => address === '127.0.0.1' || isPublicAddress(address),
    ports: [port],
    resolve: (host) => Promise.resolve(host.endsWith('.example') ? ['127.0.0.1'] : []),
  }
})

afterAll(() => {
  server.close()
})

const at = (host: string, path: string): string => `http://${host}:${port}${path}`

const deadOf = async (...urls: readonly string[]) =>
  (await checkLinks({ pauseMs: 1, reach, urls })).map(({ url, why }) => [url, localize('en', why)])

describe("the links of an issue's sources", () => {
  it('are dead when they are gone or broken, not when crawlers are refused', async () => {
    const urls = ['/fine', '/gone', '/bots', '/broken'].map((path) => at('one.example', path))
    expect(await deadOf(...urls)).toEqual([
      [at('one.example', '/gone'), 'the server answered 404'],
      [at('one.example', '/broken'), 'the server answered 500'],
    ])
  })

  it('are dead when the host does not exist', async () => {
    expect(await deadOf(at('nowhere.invalid', '/'))).toEqual([
      [at('nowhere.invalid', '/'), 'the host does not exist'],
    ])
  })

  it('are requested once each, by HEAD where the server supports it', async () => {
    asked.length = 0
    await deadOf(at('two.example', '/head'), at('two.example', '/head'))
    expect(asked).toEqual(['HEAD two.example/head'])
  })

  it('are requested from two hosts at a time', async () => {
    mostAtOnce = 0
    answeredTogether = 2
    await deadOf(...['a', 'b', 'c', 'd'].map((host) => at(`${host}.example`, '/fine')))
    answeredTogether = 1
    expect(mostAtOnce).toBe(2)
  })

  it('are requested one after another from one host', async () => {
    mostAtOnce = 0
    await deadOf(...['/1', '/2', '/3'].map((path) => at('one.example', path)))
    expect(mostAtOnce).toBe(1)
  })
})
