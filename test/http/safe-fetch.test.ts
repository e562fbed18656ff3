import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { fetchPageTitle, extractTitle } from '../../src/http/page-title.js'
import {
  isPublicAddress,
  PUBLIC_NETWORK,
  type NetworkPolicy,
} from '../../src/http/public-address.js'
import { safeFetch } from '../../src/http/safe-fetch.js'
import { cpuMs } from '../support/cpu-ms.js'

const LIMITS = { maxBytes: 4096, timeoutMs: 2000 }

type Pages = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>

let server: Server
let base: string
let here: NetworkPolicy
const asked: { url: string; cookie: string | undefined }[] = []

const html = (body: string | Buffer, more: Record<string, string> = {}) =>
  ((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...more }).end(body)
  }) satisfies Pages[string]

const to = (location: string) =>
  ((_request, response) => {
    response.writeHead(302, { location, 'set-cookie': 'seen=1' }).end()
  }) satisfies Pages[string]

const PAGES: Pages = {
  '/page': html('<title>A sharper   pencil</title>'),
  '/moved': to('/page'),
  '/round': to('/round'),
  '/inside': to('http://169.254.169.254/latest/meta-data'),
  '/file': to('file:///etc/passwd'),
  '/login': to('http://somebody:secret@pencils.example/'),
  '/gone': (_request, response) => {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<title>Not found</title>')
  },
  '/latin': html(Buffer.from('<title>Über Bleistifte</title>', 'latin1'), {
    'content-type': 'text/html; charset=ISO-8859-1',
  }),
  '/declared': html(
    Buffer.from('<meta charset="windows-1252"><title>Crayons à papier</title>', 'latin1'),
  ),
  '/packed': html(gzipSync('<title>Packed pencils</title>'), { 'content-encoding': 'gzip' }),
  '/bomb': html(gzipSync(Buffer.alloc(8_000_000, 'a')), { 'content-encoding': 'gzip' }),
  '/endless': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const write = (): void => {
      while (!response.destroyed && response.write('a'.repeat(1024))) continue
    }
    response.on('drain', write)
    write()
  },
  '/slow': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<title>')
  },
  '/picture': html('not read', { 'content-type': 'image/png' }),
}

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', cookie: request.headers.cookie })
    PAGES[request.url ?? '']?.(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  base = `http://pencils.example:${String(port)}`
  here = {
    allows: (address) => address === '127.0.0.1' || isPublicAddress(address),
    ports: [80, 443, port],
    resolve: () => Promise.resolve(['127.0.0.1']),
  }
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const get = (path: string, more: object = {}) =>
  safeFetch(`${base}${path}`, { ...LIMITS, ...more }, here)

describe('the address that a fetch may connect to', () => {
  it.each([
    '127.0.0.1',
    '127.8.9.10',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '240.0.0.1',
    '192.0.0.1',
    '198.18.0.1',
    '203.0.113.5',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2001:0:1::1',
    '2001:db8::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '5f00::1',
    'localhost',
    '',
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['1.1.1.1', '93.184.215.14', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e'])(
    'is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  it.each([
    ['http://127.0.0.1/', 'privateAddress'],
    ['http://2130706433/', 'privateAddress'],
    ['http://0x7f.1/', 'privateAddress'],
    ['http://[::1]/', 'privateAddress'],
    ['http://[::ffff:7f00:1]/', 'privateAddress'],
    ['http://localhost/', 'privateAddress'],
    ['http://1.1.1.1:22/', 'otherPort'],
    ['ftp://1.1.1.1/', 'notHttp'],
    ['file:///etc/passwd', 'notHttp'],
    ['javascript:alert(1)', 'notHttp'],
    ['http://name:secret@1.1.1.1/', 'notHttp'],
    ['', 'notHttp'],
  ])('refuses %s', async (url, why) => {
    expect(await safeFetch(url, LIMITS, PUBLIC_NETWORK)).toEqual({ ok: false, why })
  })

  it('refuses a name of which one address is private', async () => {
    const reach = { ...PUBLIC_NETWORK, resolve: async () => ['1.1.1.1', '10.0.0.1'] }
    expect(await safeFetch('https://pencils.example', LIMITS, reach)).toEqual({
      ok: false,
      why: 'privateAddress',
    })
  })

  it('resolves a name once and connects to that address', async () => {
    let times = 0
    const reach = {
      ...here,
      resolve: async () => (++times === 1 ? ['127.0.0.1'] : ['10.0.0.1']),
    }
    expect(await safeFetch(`${base}/page`, LIMITS, reach)).toMatchObject({ ok: true })
    expect(times).toBe(1)
  })

  it('reports a host that does not exist', async () => {
    const reach = { ...here, resolve: () => Promise.reject(new Error('ENOTFOUND')) }
    expect(await safeFetch(base, LIMITS, reach)).toEqual({ ok: false, why: 'noSuchHost' })
  })

  it.each([
    ['/inside', 'privateAddress'],
    ['/file', 'notHttp'],
    ['/login', 'notHttp'],
    ['/round', 'tooManyRedirects'],
  ])('checks each redirect: %s', async (path, why) => {
    expect(await get(path)).toEqual({ ok: false, why })
  })
})

describe('a fetch', () => {
  it('follows a redirect without cookies', async () => {
    asked.length = 0
    expect(await get('/moved')).toMatchObject({ ok: true, status: 200, url: `${base}/page` })
    expect(asked).toEqual([
      { url: '/moved', cookie: undefined },
      { url: '/page', cookie: undefined },
    ])
  })

  it.each(['/endless', '/bomb'])('reads no more than it may of %s', async (path) => {
    const fetched = await get(path)
    expect(fetched.ok && fetched.text.length).toBe(LIMITS.maxBytes)
  })

  it('gives up when its time is over', async () => {
    expect(await get('/slow', { timeoutMs: 200 })).toEqual({ ok: false, why: 'tookTooLong' })
  })

  it('reports a refused connection', async () => {
    const reach = { ...here, ports: [1] }
    expect(await safeFetch('http://pencils.example:1/', LIMITS, reach)).toEqual({
      ok: false,
      why: 'unreachable',
    })
  })

  it('reads no body of another type, and none for HEAD', async () => {
    expect(await get('/picture')).toMatchObject({ contentType: 'image/png', text: '' })
    expect(await get('/page', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
  })
})

describe('the title of a page', () => {
  it.each([
    ['/page', 'A sharper pencil'],
    ['/latin', 'Über Bleistifte'],
    ['/declared', 'Crayons à papier'],
    ['/packed', 'Packed pencils'],
    ['/gone', undefined],
    ['/picture', undefined],
    ['/inside', undefined],
  ])('of %s', async (path, title) => {
    expect(await fetchPageTitle(`${base}${path}`, here)).toBe(title)
  })

  it.each([
    ['<title>Site – A</title><meta property="og:title" content="A &amp; B > C">', 'A & B > C'],
    ["<META NAME='og:title' CONTENT='Quoted \"so\"'>", 'Quoted "so"'],
    ['<title>\n  Two\u0007 lines \u200b</title>', 'Two lines'],
    ['<title>1 < 2 &mdash; or is it?</title>', '1 < 2 — or is it?'],
    ['<meta property="og:title" content=""><title>Fallback</title>', 'Fallback'],
    ['<title></title>', ''],
    ['no page', ''],
    [`<title>${'long '.repeat(200)}</title>`, 'long '.repeat(200).slice(0, 300)],
  ])('in %s', (page, title) => {
    expect(extractTitle(page)).toBe(title)
  })

  it('is found in linear time in a page made to be slow', () => {
    const readAll = (): void => {
      extractTitle('<meta '.repeat(90_000))
      extractTitle('<div>'.repeat(100_000))
      extractTitle(`<title>${'<b><i>'.repeat(90_000)}`)
    }
    expect(cpuMs(readAll)).toBeLessThan(2000)
  })
})
