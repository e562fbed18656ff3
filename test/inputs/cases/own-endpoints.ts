import fc from 'fast-check'
import type { Endpoint } from 'payload'

import { type InputCase, httpCase } from '../input-case.js'
import { encode } from '../nested-address.js'
import { idOf, knownId, oddValue, oddText } from '../odd-values.js'
import { bodyFor } from './documents.js'
import { idInPath } from './questions.js'
import { SOMEBODY } from './rest.js'

/** Every name that one of our endpoints reads from a body or a query string. */
const NAMES = [
  'url',
  'title',
  'note',
  'section',
  'publication',
  'tags',
  'from',
  'letters',
  'to',
  'address',
  'addresses',
  'images',
  'scheme',
  'after',
  'limit',
  'maxSeconds',
  'page',
  'search',
  'query',
  'q',
  'rule',
  'key',
  'hash',
  'place',
  'word',
  'roundup-words',
  'text',
  'entry',
  'entryId',
  'issue',
  'rows',
  'lineup',
  'highlights',
  'version',
  'updatedAt',
  'expected',
  'index',
  'position',
  'date',
  'id',
  'ids',
  'outcome',
  'reader',
  'subscriber',
  'finding',
  'fix',
  'reason',
  'state',
] as const

const item = fc.record(
  {
    entry: fc.oneof(idOf('entries'), oddValue),
    followUpOf: oddValue,
    form: fc.constantFrom('full', 'short', 'x'),
    id: oddValue,
  },
  { requiredKeys: [] },
)

const lineup = fc.array(
  fc.record(
    {
      id: oddValue,
      items: fc.oneof(fc.array(item, { maxLength: 3 }), oddValue),
      section: fc.oneof(idOf('sections'), oddValue),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 3 },
)

const value = fc.oneof(oddValue, knownId, oddText, lineup, fc.array(item, { maxLength: 3 }))

const given = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 5 })

const asQuestion = (values: Readonly<Record<string, unknown>>): string => {
  const told = Object.entries(values).map(
    ([name, each]) =>
      [name, typeof each === 'string' ? each : JSON.stringify(each)] as [string, string],
  )
  return `?${new URLSearchParams(told).toString()}`
}

const partFor = (name: string): fc.Arbitrary<string> =>
  name === ':id'
    ? idInPath('issues')
    : fc.oneof(
        oddText.map((each) => encode(each)),
        fc.constantFrom('%', '%E0', 'v1.k.unsubscribe.x.y', 'v1....'),
      )

const pathOf = ({ path }: Endpoint): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...path.split('/').map((part) => (part.startsWith(':') ? partFor(part) : fc.constant(part))),
    )
    .map((parts) => parts.join('/'))

const TYPES = [
  'application/json',
  'application/json',
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'text/plain',
] as const

const oneOf = (endpoint: Endpoint): fc.Arbitrary<InputCase> =>
  fc
    .tuple(SOMEBODY, pathOf(endpoint), given, bodyFor(given), fc.constantFrom(...TYPES))
    .map(([who, path, asked, body, type]) => {
      const method = endpoint.method.toUpperCase()
      const isRead = method === 'GET' || method === 'HEAD'
      return httpCase(`${method} ${endpoint.path}`, {
        ...(isRead ? {} : { body, headers: { 'content-type': type } }),
        method,
        path: isRead ? `${path}${asQuestion(asked)}` : path,
        who,
      })
    })

/** Inputs for all of our own endpoints. */
export const ownEndpoints = (endpoints: readonly Endpoint[]): fc.Arbitrary<InputCase> =>
  fc.constantFrom(...endpoints).chain(oneOf)

const ROOT = [
  '/access',
  '/payload-jobs/run',
  '/payload-preferences/x',
  '/payload-locked-documents',
  '/payload-kv',
  '/%',
  '/issues/%E0%A4%A',
  '//',
  '/globals/x',
  '/nothing',
  '/.',
] as const

/** Inputs for Payload's own routes besides collections. */
export const rootCases: fc.Arbitrary<InputCase> = fc
  .tuple(
    SOMEBODY,
    fc.constantFrom(...ROOT),
    fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'PUT', 'HEAD'),
    bodyFor(oddValue),
    fc.boolean(),
    given,
  )
  .map(([who, path, method, body, isAsking, asked]) =>
    httpCase(`${method} ${path}`, {
      ...(method === 'GET' || method === 'HEAD'
        ? {}
        : { body, headers: { 'content-type': 'application/json' } }),
      method,
      path: `${path}${isAsking ? asQuestion(asked) : ''}`,
      who,
    }),
  )
