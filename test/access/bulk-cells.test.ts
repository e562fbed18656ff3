import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { isAtLeastRole, ROLES } from '../../src/domain/roles.js'
import { openStaffApis, type StaffApis, type Caller } from '../support/staff-apis.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { COLLECTION_CELLS, PEOPLE_CELLS, type CollectionCells } from './collection-cells.js'

const EVERYBODY: readonly Caller[] = ['nobody', ...ROLES]

/** The operations that reach many rows by a query and name no id. */
const OF_MANY = ['read', 'update', 'delete'] as const

type Operation = (typeof OF_MANY)[number]

type Cell = {
  readonly collection: string
  readonly operation: Operation
  readonly needs: CollectionCells['read']
  readonly who: Caller
}

const CELLS: readonly Cell[] = Object.entries({ ...COLLECTION_CELLS, users: PEOPLE_CELLS }).flatMap(
  ([collection, cells]) =>
    OF_MANY.flatMap((operation) =>
      EVERYBODY.map((who) => ({ collection, needs: cells[operation], operation, who })),
    ),
)

const METHODS = { delete: 'DELETE', read: 'GET', update: 'PATCH' } as const

let newsroom: Newsroom
let apis: StaffApis

beforeAll(async () => {
  newsroom = await openNewsroom()
  newsroom.payload.logger.level = 'silent'
  apis = await openStaffApis(newsroom)
}, 60_000)
afterAll(() => newsroom.close())

const mayDo = ({ needs, who }: Cell): boolean => {
  if (needs === 'everybody' || needs === 'nobody') return needs === 'everybody'
  return isAtLeastRole(who === 'nobody' ? undefined : who, needs)
}

/** A query that matches no row, so that an allowed write changes nothing for the next cell. */
const NONE = { id: { in: ['there-is-none'] } }

const overLocalApi = ({ collection, operation, who }: Cell): Promise<unknown> => {
  const { payload, people } = newsroom
  const by = { collection, overrideAccess: false, where: NONE }
  const one = who === 'nobody' ? by : { ...by, user: people[who] }
  switch (operation) {
    case 'read':
      return payload.find(one)
    case 'update':
      return payload.update({ ...one, data: {} })
    case 'delete':
      return payload.delete(one)
  }
}

const refusalOf = async (work: Promise<unknown>): Promise<number | undefined> => {
  try {
    await work
    return undefined
  } catch (error) {
    const { status } = error as { status?: number }
    if (status === undefined) throw error
    return status
  }
}

const pluralOf = (collection: string): string | undefined => {
  const { graphQL } = newsroom.payload.collections[collection]?.config ?? {}
  const named = typeof graphQL === 'object' ? graphQL.pluralName : undefined
  return graphQL === false ? undefined : (named ?? 'Users')
}

describe('every role writing many rows of every collection', () => {
  it('covers every collection', () => {
    const known = [...Object.values(newsroom.options.slugs), 'users']
    expect(CELLS).toHaveLength(known.length * OF_MANY.length * EVERYBODY.length)
    expect([...new Set(CELLS.map(({ collection }) => collection))].sort()).toEqual(known.sort())
  })

  it.each(CELLS)('over REST, $who: $operation of $collection', async (cell) => {
    const { collection, operation, who } = cell
    const { body, status } = await apis.rest(
      `/${collection}?where[id][in]=there-is-none`,
      who,
      operation === 'update' ? { body: {}, method: 'PATCH' } : { method: METHODS[operation] },
    )
    expect(status).toBe(mayDo(cell) ? 200 : 403)
    if (mayDo(cell)) expect(body).toMatchObject({ docs: [] })
  })

  it.each(CELLS)('over the Local API, $who: $operation of $collection', async (cell) => {
    expect(await refusalOf(overLocalApi(cell))).toBe(mayDo(cell) ? undefined : 403)
  })

  it.each(CELLS.filter(({ operation }) => operation === 'read'))(
    'over GraphQL, $who: $operation and count of $collection',
    async (cell) => {
      const plural = pluralOf(cell.collection)
      if (plural === undefined) return
      for (const query of [`${plural} { totalDocs }`, `count${plural} { totalDocs }`]) {
        const { status } = await apis.graphql(`{ ${query} }`, cell.who)
        expect({ query, status }).toEqual({ query, status: mayDo(cell) ? 200 : 403 })
      }
    },
  )

  it('offers no bulk write over GraphQL', async () => {
    const { body } = await apis.graphql(
      '{ __schema { mutationType { fields { name args { name } } } } }',
      'admin',
    )
    const { fields } = (body as { __schema: { mutationType: { fields: Field[] } } }).__schema
      .mutationType
    const ofMany = fields.filter(({ args }) => args.some(({ name }) => name === 'where'))
    expect(ofMany.map(({ name }) => name)).toEqual([])
  })
})

type Field = { readonly name: string; readonly args: readonly { readonly name: string }[] }
