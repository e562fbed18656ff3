import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { configToSchema } from '@payloadcms/graphql'
import { type ExecutionArgs, execute, parse, specifiedRules, validate } from 'graphql'
import { createLocalReq } from 'payload'

import { limitRequests } from '../../src/endpoints/generated-graphql/limit-requests.js'
import { openNewsroom, type Newsroom, type Person } from '../support/newsroom.js'

let newsroom: Newsroom
let generated: ReturnType<typeof configToSchema>

beforeAll(async () => {
  newsroom = await openNewsroom()
  generated = configToSchema(newsroom.payload.config)
})
afterAll(() => newsroom.close())

type Asked = { readonly variables?: Record<string, unknown>; readonly who?: Person }

/** Handles a query as Payload's route does: parse, validate by its rules, execute. */
const ask = async (query: string, { variables = {}, who }: Asked = {}): Promise<string[]> => {
  const req = await createLocalReq(who ? { user: who } : {}, newsroom.payload)
  req.payloadAPI = 'GraphQL'
  const args: ExecutionArgs = {
    contextValue: { headers: {}, req },
    document: parse(query),
    schema: generated.schema,
    variableValues: variables,
  }
  const rules = [...specifiedRules, ...generated.validationRules(args)]
  const mistakes = validate(args.schema, args.document, rules)
  if (mistakes.length > 0) return mistakes.map(({ message }) => message)
  const { errors = [] } = await execute(args)
  return errors.map(({ message }) => message)
}

const times = (count: number, piece: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => piece(at)).join(' ')

const nested = (levels: number): string =>
  `{ IssueDocuments(limit: 1) { docs { ${'section: lineup { items { entry { issues(limit: 1) { docs { '.repeat(levels)} id ${'} } } } } '.repeat(levels)} } } }`

const TOO_MANY = /are allowed/

describe('Payload’s own GraphQL without a log-in', () => {
  it.each<[string, string, RegExp, Record<string, unknown>?]>([
    [
      '300 aliases of everything',
      `{ ${times(300, (at) => `a${at}: IssueDocuments(limit: 0) { totalDocs }`)} }`,
      /more than 2000 words and signs/,
    ],
    [
      '40 aliases of one document',
      `{ ${times(40, (at) => `a${at}: SectionDocuments(limit: 1) { totalDocs }`)} }`,
      /40 fields at its root; 20 are allowed/,
    ],
    [
      'everything once',
      '{ IssueDocuments(limit: 0) { totalDocs } }',
      /asks for about 20110 values/,
    ],
    ['everything by a negative number', '{ IssueDocuments(limit: -1) { totalDocs } }', TOO_MANY],
    ['everything without pages', '{ IssueDocuments(pagination: false) { totalDocs } }', TOO_MANY],
    ['a page of a million', '{ IssueDocuments(limit: 1000000) { totalDocs } }', TOO_MANY],
    [
      'everything by a variable',
      'query ($n: Int) { IssueDocuments(limit: $n) { totalDocs } }',
      TOO_MANY,
      { n: 0 },
    ],
    [
      'everything by a variable’s own default',
      'query ($n: Int = 0) { IssueDocuments(limit: $n) { totalDocs } }',
      TOO_MANY,
    ],
    [
      'everything by the default of another operation’s variable',
      'query A($n: Int = 1) { IssueDocuments(limit: $n) { totalDocs } } query B($n: Int = 0) { IssueDocuments(limit: $n) { totalDocs } }',
      TOO_MANY,
    ],
    [
      'everything within a fragment within a fragment',
      '{ ...A } fragment A on Query { ... on Query { ...B } } fragment B on Query { IssueDocuments(limit: 0) { totalDocs } }',
      TOO_MANY,
    ],
    [
      'everything that a directive may include',
      'query ($yes: Boolean!) { IssueDocuments(limit: 0) @include(if: $yes) { totalDocs } }',
      TOO_MANY,
      { yes: true },
    ],
    [
      'a join without a limit, in a list',
      '{ EntryDocuments(limit: 20) { docs { issues { docs { id } } } } }',
      TOO_MANY,
    ],
    ['what goes round in circles', nested(4), /levels of fields in each other; 12 are allowed/],
    [
      'fragments that multiply',
      `{ ...F0 } ${times(12, (at) => `fragment F${at} on Query { ${times(6, (n) => `a${at}x${n}: SectionDocuments(limit: 1) { totalDocs } ...F${at + 1}`)} }`)} fragment F12 on Query { SectionDocuments(limit: 1) { totalDocs } }`,
      /are allowed/,
    ],
    [
      'a fragment that holds itself',
      '{ ...A } fragment A on Query { SectionDocuments { totalDocs } ...A }',
      /A fragment of the request holds itself/,
    ],
    [
      'ten thousand directives',
      `{ SectionDocuments(limit: 1) ${'@include(if: true) '.repeat(10_000)} { totalDocs } }`,
      /words and signs/,
    ],
    [
      'a hundred directives',
      `{ SectionDocuments(limit: 1) { totalDocs ${'@include(if: true) '.repeat(100)} } }`,
      /100 directives; 30 are allowed/,
    ],
    [
      'one field ten thousand times',
      `{ SectionDocuments(limit: 1) { ${'totalDocs '.repeat(10_000)} } }`,
      /words and signs/,
    ],
    [
      'a hundred log-ins at once',
      `mutation { ${times(100, (at) => `a${at}: loginUser(email: "a@b.example", password: "x") { token }`)} }`,
      /writes 100 times; 1 are allowed|words and signs/,
    ],
  ])('refuses %s with a sentence, at once', async (_, query, sentence, variables = {}) => {
    const before = process.cpuUsage()
    const messages = await ask(query, { variables })
    expect(messages.join('\n')).toMatch(sentence)
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000)
  })

  it('refuses an endless condition', async () => {
    const w: unknown = JSON.parse(`${'{"AND":['.repeat(2000)}${']}'.repeat(2000)}`)
    const query =
      'query ($w: IssueDocument_where) { IssueDocuments(where: $w, limit: 1) { totalDocs } }'
    expect((await ask(query, { variables: { w } })).join()).toMatch(/nested more than 100 levels/)
  })

  it('answers what a site asks for', async () => {
    const page = `{ IssueDocuments(limit: 10, sort: "-date") { totalDocs docs { title slug date } } latestIssue { title } }`
    expect(await ask(page)).toEqual([])
  })
})

describe('Payload’s own GraphQL with a log-in', () => {
  it('answers everything, a few times per request', async () => {
    const who = newsroom.people.editor
    expect(await ask('{ EntryDocuments(limit: 0) { docs { title } } }', { who })).toEqual([])
    const often = `{ ${times(20, (at) => `a${at}: EntryDocuments(limit: 0) { totalDocs }`)} }`
    expect((await ask(often, { who })).join()).toMatch(/200000 are allowed/)
  })

  it('can be introspected as query editors do', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    expect(await ask(getIntrospectionQuery(), { who: newsroom.people.admin })).toEqual([])
  })
})

it('validation rules of the host are kept, and do not see refused requests', () => {
  const seen: string[] = []
  const rules = limitRequests(() => [
    (context) => ({
      Field: ({ name }) => {
        seen.push(name.value)
        context.reportError(new Error('ours') as never)
      },
    }),
  ])
  const run = (source: string): readonly string[] => {
    const args: ExecutionArgs = { document: parse(source), schema: generated.schema }
    const list = rules(args)
    return validate(args.schema, args.document, list).map(({ message }) => message)
  }
  expect(run('{ SectionDocuments(limit: 1) { totalDocs } }')).toEqual(['ours', 'ours'])
  expect(run('{ SectionDocuments(limit: 0) { totalDocs } }')).toEqual([
    expect.stringMatching('Give a smaller limit'),
  ])
  expect(seen).toEqual(['SectionDocuments', 'totalDocs'])
})
