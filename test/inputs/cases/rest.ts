import fc from 'fast-check'
import type { SanitizedCollectionConfig } from 'payload'

import type { Caller } from '../../support/staff-apis.js'
import { type InputCase, httpCase } from '../input-case.js'
import { oddValue, oddText } from '../odd-values.js'
import { bodyFor, dataFor } from './documents.js'
import { idInPath, questionOf } from './questions.js'

export const SOMEBODY: fc.Arbitrary<Caller> = fc.oneof(
  { arbitrary: fc.constant<Caller>('admin'), weight: 4 },
  { arbitrary: fc.constantFrom<Caller>('publisher', 'editor', 'author'), weight: 3 },
  { arbitrary: fc.constant<Caller>('nobody'), weight: 1 },
)

const JSON_TYPE = { 'content-type': 'application/json' }

const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'multipart/',
  'nonsense',
] as const

const headers = fc.oneof(
  { arbitrary: fc.constant(JSON_TYPE), weight: 9 },
  { arbitrary: fc.constantFrom(...TYPES).map((type) => ({ 'content-type': type })), weight: 1 },
  {
    arbitrary: fc
      .constantFrom('application/json', 'application/x-www-form-urlencoded')
      .map((type) => ({ 'content-type': type, 'x-http-method-override': 'GET' })),
    weight: 1,
  },
)

const multipartPart = (name: string, value: string, more = ''): string =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Form bodies with and without the parts that Payload expects. */
const form = (data: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      '',
      '--x--\r\n',
      'nothing',
      '--x\r\n\r\n',
      '--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n',
    ),
    data.map((value) => `${multipartPart('_payload', JSON.stringify(value))}--x--\r\n`),
    oddText.map((value) => `${multipartPart('_payload', value)}--x--\r\n`),
    oddText.map((value) => `${multipartPart('file', value)}--x--\r\n`),
    fc
      .tuple(
        data,
        fc.constantFrom('a.png', '', '../../x.png', 'x'.repeat(300), 'a.svg', 'a\u0000.png'),
      )
      .map(
        ([value, name]) =>
          `${multipartPart('_payload', JSON.stringify(value))}${multipartPart('file', Buffer.from(PNG, 'base64').toString('latin1'), `; filename="${name}"\r\nContent-Type: image/png`)}--x--\r\n`,
      ),
  )

const FORM_TYPE = { 'content-type': 'multipart/form-data; boundary=x' }

type Write = { readonly method: string; readonly path: fc.Arbitrary<string> }

const writesTo = (slug: string): readonly Write[] => {
  const id = idInPath(slug)
  return [
    { method: 'POST', path: fc.constant(`/${slug}`) },
    { method: 'PATCH', path: id.map((each) => `/${slug}/${each}`) },
    { method: 'PATCH', path: fc.constant(`/${slug}`) },
    { method: 'POST', path: id.map((each) => `/${slug}/${each}/duplicate`) },
    {
      method: 'POST',
      path: idInPath(`${slug}/versions`).map((each) => `/${slug}/versions/${each}`),
    },
    { method: 'POST', path: id.map((each) => `/${slug}/access/${each}`) },
    { method: 'DELETE', path: id.map((each) => `/${slug}/${each}`) },
    { method: 'DELETE', path: fc.constant(`/${slug}`) },
    { method: 'PUT', path: fc.constant(`/${slug}`) },
  ]
}

const readsOf = (slug: string): fc.Arbitrary<string> => {
  const id = idInPath(slug)
  return fc.oneof(
    { arbitrary: fc.constant(`/${slug}`), weight: 6 },
    { arbitrary: fc.constant(`/${slug}/count`), weight: 2 },
    { arbitrary: fc.constant(`/${slug}/versions`), weight: 2 },
    { arbitrary: id.map((each) => `/${slug}/${each}`), weight: 2 },
    { arbitrary: id.map((each) => `/${slug}/versions/${each}`), weight: 1 },
    { arbitrary: id.map((each) => `/${slug}/file/${each}`), weight: 1 },
  )
}

const oneWrite = (
  config: SanitizedCollectionConfig,
  { method, path }: Write,
): fc.Arbitrary<InputCase> =>
  fc
    .tuple(SOMEBODY, path, questionOf(config), fc.boolean(), bodyFor(dataFor(config)), headers)
    .map(([who, at, question, isAsking, body, given]) => {
      const bulk = method !== 'POST' && at === `/${config.slug}`
      return httpCase(`${method} ${config.slug}`, {
        body,
        headers: given,
        method,
        path: `${at}${isAsking || bulk ? question : ''}`,
        who,
      })
    })

const oneForm = (config: SanitizedCollectionConfig): fc.Arbitrary<InputCase> =>
  fc
    .tuple(SOMEBODY, form(dataFor(config)), fc.constantFrom('POST', 'PATCH'), idInPath(config.slug))
    .map(([who, body, method, id]) =>
      httpCase(`form ${config.slug}`, {
        body,
        headers: FORM_TYPE,
        method,
        path: method === 'POST' ? `/${config.slug}` : `/${config.slug}/${id}`,
        who,
      }),
    )

const oneRead = (config: SanitizedCollectionConfig): fc.Arbitrary<InputCase> =>
  fc
    .tuple(SOMEBODY, readsOf(config.slug), questionOf(config))
    .map(([who, path, question]) =>
      httpCase(`GET ${config.slug}`, { method: 'GET', path: `${path}${question}`, who }),
    )

const isUpload = ({ upload }: { readonly upload?: unknown }): boolean => Boolean(upload)

/** Inputs for Payload's REST of one collection: reads, writes and forms. */
export const restOf = (config: SanitizedCollectionConfig): fc.Arbitrary<InputCase> => {
  const [create, update, bulk, ...others] = writesTo(config.slug)
  return fc.oneof(
    { arbitrary: oneRead(config), weight: 8 },
    { arbitrary: oneWrite(config, create!), weight: 8 },
    { arbitrary: oneWrite(config, update!), weight: 6 },
    { arbitrary: oneWrite(config, bulk!), weight: 2 },
    { arbitrary: fc.constantFrom(...others).chain((write) => oneWrite(config, write)), weight: 4 },
    { arbitrary: oneForm(config), weight: isUpload(config) ? 4 : 1 },
  )
}

const AUTH = [
  'login',
  'logout',
  'refresh-token',
  'forgot-password',
  'reset-password',
  'unlock',
  'first-register',
  'verify/x',
  'verify/%',
  'me',
  'init',
] as const

const credentials = fc.record(
  {
    apiKey: oddValue,
    collection: oddValue,
    disableEmail: oddValue,
    email: fc.oneof(oddValue, fc.constantFrom('spare@news.example', 'nobody@news.example')),
    expiration: oddValue,
    password: oddValue,
    token: oddValue,
    username: oddValue,
  },
  { requiredKeys: [] },
)

/** Inputs for Payload's routes around the log-in. */
export const authCases: fc.Arbitrary<InputCase> = fc
  .tuple(
    SOMEBODY,
    fc.constantFrom(...AUTH),
    bodyFor(credentials),
    headers,
    fc.constantFrom('POST', 'POST', 'GET'),
    fc.constantFrom('', '?depth=x', '?allSessions=x', '?depth=1e9'),
  )
  .map(([who, what, body, given, method, question]) =>
    httpCase(`auth ${what}`, {
      ...(method === 'GET' ? {} : { body }),
      headers: given,
      method,
      path: `/users/${what}${question}`,
      // A logout must not end the sessions of later inputs.
      who: what === 'logout' ? 'nobody' : who,
    }),
  )
