import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { Forbidden, logError } from 'payload'

import { quietRefusals } from '../../src/logging/quiet-refusals.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { logInStaff, type Staff } from '../support/log-in-staff.js'

type Line = {
  readonly level: number
  readonly msg?: string
  readonly err?: { readonly stack: string }
}

let newsroom: Newsroom
let staff: Staff
const lines: Line[] = []

beforeAll(async () => {
  newsroom = await openNewsroom({ logTo: (line) => lines.push(JSON.parse(line) as Line) })
  staff = await logInStaff(newsroom)
  newsroom.payload.config.endpoints.push({
    handler: () => {
      throw new Error('A cable is loose.')
    },
    method: 'get',
    path: '/broken',
  })
}, 60_000)
afterAll(() => newsroom.close())

const linesOf = async (work: () => unknown): Promise<readonly Line[]> => {
  lines.length = 0
  await work()
  return [...lines]
}

const ERROR = 50

describe('the log', () => {
  it('has a line without a stack for a refusal', async () => {
    const login = {
      body: JSON.stringify({ email: 'x@news.example', password: 'x' }),
      method: 'POST',
    }
    for (const ask of [
      () => staff.call('/users/login', undefined, login),
      () => staff.call('/subscribers', 'editor'),
      () => staff.call('/issues/none', 'editor'),
      () => staff.call('/issues?where[nonsense][equals]=1', 'editor'),
      () => staff.call('/users', 'author', { body: '{}', method: 'POST' }),
    ]) {
      const said = await linesOf(ask)
      expect(said.filter(({ level }) => level >= ERROR)).toEqual([])
      expect(JSON.stringify(said)).not.toMatch(/"stack"|@/)
    }
  })

  it('has a line without a stack for a refusal over GraphQL', async () => {
    const { payload } = newsroom
    const originalError = new Forbidden()
    const err = new GraphQLError('You are not allowed.', { originalError })
    expect(await linesOf(() => logError({ err, payload }))).toMatchObject([
      { level: 30, msg: '403 You are not allowed.' },
    ])
  })

  it('has the whole error for a bug', async () => {
    const said = await linesOf(() => staff.call('/broken'))
    expect(said).toMatchObject([
      { err: { stack: expect.stringContaining('A cable') }, level: ERROR },
    ])
  })

  it("keeps the host's options of the logger", () => {
    const own = { options: { level: 'warn', name: 'theirs' } } as const
    expect(quietRefusals(own)).toMatchObject(own)
    expect(quietRefusals('sync')).toBe('sync')
    expect(quietRefusals(newsroom.payload.logger)).toBe(newsroom.payload.logger)
  })
})
