import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { isAtLeastRole, ROLES, type Role } from '../../src/domain/roles.js'
import type { IssueStage } from '../../src/domain/issue/issue-stages.js'
import {
  openStaffApis,
  type ApiAnswer,
  type StaffApis,
  type Caller,
} from '../support/staff-apis.js'
import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { ARROW_CELLS, type ArrowCell } from './arrow-cells.js'
import { COLLECTION_CELLS, type CollectionCells } from './collection-cells.js'

const EVERYBODY: readonly Caller[] = ['nobody', ...ROLES]
const NEXT_YEAR = '2099-01-01T08:00:00.000Z'

let newsroom: Newsroom
let actions: EditorActions
let apis: StaffApis
const issues = new Map<IssueStage, string>()

/** One issue per stage, moved there by people with the right role. */
const walkTo = async (stage: IssueStage, publication: string): Promise<string> => {
  const { issueId } = await actions.issue({ publication })
  const { author, editor, publisher } = newsroom.people
  if (stage !== 'draft') await actions.move(issueId, 'inReview', author)
  if (stage !== 'draft' && stage !== 'inReview') await actions.move(issueId, 'approved', editor)
  const hour = stage === 'scheduled' ? { publishAt: NEXT_YEAR } : {}
  if (stage === 'scheduled' || stage === 'published') {
    await actions.move(issueId, stage, publisher, hour)
  }
  return issueId
}

const issueAt = async (stage: IssueStage): Promise<string> => {
  const known = issues.get(stage)
  const id = known ?? (await walkTo(stage, await actions.publication({ undoWindowMs: 600_000 })))
  issues.set(stage, id)
  return id
}

beforeAll(async () => {
  newsroom = await openNewsroom()
  newsroom.payload.logger.level = 'silent'
  actions = editorActions(newsroom)
  apis = await openStaffApis(newsroom)
}, 60_000)
afterAll(() => newsroom.close())

const roleOf = (who: Caller): Role | undefined => (who === 'nobody' ? undefined : who)

const asked = ({ to }: ArrowCell): object =>
  to === 'scheduled' ? { publishAt: NEXT_YEAR, stage: to } : { stage: to }

const overRest = (issueId: string, who: Caller, cell: ArrowCell): Promise<ApiAnswer> =>
  apis.rest(`/issues/${issueId}`, who, { body: asked(cell), method: 'PATCH' })

const overGraphql = (issueId: string, who: Caller, cell: ArrowCell): Promise<ApiAnswer> => {
  const hour = cell.to === 'scheduled' ? `, publishAt: "${NEXT_YEAR}"` : ''
  const data = `{ stage: ${cell.to}${hour} }`
  return apis.graphql(
    `mutation { updateIssueDocument(id: "${issueId}", data: ${data}) { stage } }`,
    who,
  )
}

const expectedStatus = (who: Caller, { isArrow, needs }: ArrowCell): number => {
  if (!isAtLeastRole(roleOf(who), needs)) return 403
  return isArrow ? 200 : 409
}

const refusedWith = (who: Caller, { refused }: ArrowCell): string =>
  who === 'nobody' ? 'Only people of the newsroom can do this.' : refused

const expectAnswer = (answer: ApiAnswer, who: Caller, cell: ArrowCell): void => {
  const status = expectedStatus(who, cell)
  expect(answer).toMatchObject({ status })
  if (status === 403) expect(answer.message).toContain(refusedWith(who, cell))
  if (status === 409) expect(answer.message).toContain('cannot become')
}

const ARROWS = ARROW_CELLS.flatMap((cell) =>
  EVERYBODY.flatMap((who) =>
    (['REST', 'GraphQL'] as const).map((api) => ({ api, cell, who, ...cell })),
  ),
)

describe('every role at every stage transition', () => {
  it('is 220 cells', () => {
    expect(ARROWS).toHaveLength(22 * 5 * 2)
  })

  it.each(ARROWS)('$who requests $from → $to over $api', async ({ api, cell, who }) => {
    const issueId = await issueAt(cell.from)
    const ask = api === 'REST' ? overRest : overGraphql
    const answer = await ask(issueId, who, cell)
    expectAnswer(answer, who, cell)
    const isMoved = answer.status === 200 && cell.from !== cell.to
    expect(await actions.row(issueId)).toMatchObject({ stage: isMoved ? cell.to : cell.from })
    if (isMoved) issues.delete(cell.from)
  })
})

const localUpdate = (id: string, data: object, more: object) =>
  newsroom.payload.update({ collection: 'issues', data, id, ...more } as never)

describe('the Local API', () => {
  const forbidden = ARROW_CELLS.filter(({ isArrow }) => !isArrow)

  it.each(forbidden)('never moves $from → $to, with or without access control', async (cell) => {
    const id = await issueAt(cell.from)
    const user = newsroom.people.admin
    for (const more of [{ overrideAccess: true }, { overrideAccess: false, user }]) {
      await expect(localUpdate(id, asked(cell), more)).rejects.toMatchObject({ status: 409 })
    }
  })

  it.each(ROLES)('checks the role of %s only when access is not overridden', async (role) => {
    const id = await issueAt('inReview')
    const user = newsroom.people[role]
    const approve = (overrideAccess: boolean) =>
      localUpdate(id, { stage: 'approved' }, { overrideAccess, user })
    const asking = approve(false)
    if (role === 'author') await expect(asking).rejects.toMatchObject({ status: 403 })
    else await expect(asking).resolves.toMatchObject({ stage: 'approved' })
    if (role === 'author') await expect(approve(true)).resolves.toMatchObject({ stage: 'approved' })
    await localUpdate(id, { stage: 'inReview' }, { overrideAccess: true, user })
  })
})

type Operation = keyof CollectionCells

const NOTHING = 'there-is-none'

const attempt = (collection: string, operation: Operation, user: object | undefined) => {
  const { payload } = newsroom
  const by = { collection, overrideAccess: false, ...(user ? { user } : {}) }
  const one = { ...by, id: NOTHING }
  switch (operation) {
    case 'create':
      return payload.create({ ...by, data: {}, draft: false })
    case 'read':
      return payload.find({ ...by, limit: 1 })
    case 'update':
      return payload.update({ ...one, data: {} } as never)
    case 'delete':
      return payload.delete(one as never)
    case 'readVersions':
      return payload.findVersions({ ...by, limit: 1 })
  }
}

const isForbidden = async (...args: Parameters<typeof attempt>): Promise<boolean> => {
  try {
    await attempt(...args)
    return false
  } catch (error) {
    const { status } = error as { status?: number }
    if (status === undefined) throw error
    return status === 403
  }
}

const CELLS = Object.entries(COLLECTION_CELLS).flatMap(([collection, cells]) =>
  (Object.entries(cells) as [Operation, CollectionCells['read']][]).flatMap(([operation, needs]) =>
    EVERYBODY.map((who) => ({ collection, needs, operation, who })),
  ),
)

const mayDo = (who: Caller, needs: CollectionCells['read']): boolean => {
  if (needs === 'everybody' || needs === 'nobody') return needs === 'everybody'
  return isAtLeastRole(roleOf(who), needs)
}

describe('every role at every collection', () => {
  it('covers every collection of the plugin', () => {
    expect(Object.keys(COLLECTION_CELLS).sort()).toEqual(
      Object.values(newsroom.options.slugs).sort(),
    )
    expect(CELLS).toHaveLength((20 * 4 + 2) * 5)
  })

  it.each(CELLS)(
    '$who: $operation of $collection',
    async ({ collection, needs, operation, who }) => {
      const user = who === 'nobody' ? undefined : newsroom.people[who]
      expect(await isForbidden(collection, operation, user)).toBe(!mayDo(who, needs))
    },
  )

  it.each(CELLS.filter(({ operation }) => operation === 'update' || operation === 'delete'))(
    'over REST, $who: $operation of $collection',
    async ({ collection, needs, operation, who }) => {
      const method = operation === 'delete' ? 'DELETE' : 'PATCH'
      const body = operation === 'delete' ? {} : { body: {} }
      const { status } = await apis.rest(`/${collection}/${NOTHING}`, who, { ...body, method })
      expect(status === 403).toBe(!mayDo(who, needs))
    },
  )
})
