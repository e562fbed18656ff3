import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openStaffApis, type StaffApis } from '../support/staff-apis.js'
import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'

let newsroom: Newsroom
let actions: EditorActions
let apis: StaffApis

beforeAll(async () => {
  newsroom = await openNewsroom()
  newsroom.payload.logger.level = 'silent'
  actions = editorActions(newsroom)
  apis = await openStaffApis(newsroom)
}, 60_000)
afterAll(() => newsroom.close())

const STEP_MS = 12

const after = async <Answered>(ms: number, then: () => Promise<Answered>): Promise<Answered> => {
  await new Promise((resolve) => setTimeout(resolve, ms))
  return then()
}

const patch = (path: string, who: 'editor' | 'publisher', body: object) =>
  apis.rest(path, who, { body, method: 'PATCH' })

describe('a save of an approved issue while somebody publishes it', () => {
  it.each(['', '?draft=true'])(
    'leaves it published with its edition, or in review without one: PATCH%s',
    async (asked) => {
      for (const delay of [0, 1, 2, 3, 4, 5]) {
        const { issueId } = await actions.issue()
        await actions.approve(issueId)
        await Promise.all([
          patch(`/issues/${issueId}`, 'publisher', { stage: 'published' }),
          after(delay * STEP_MS, () =>
            patch(`/issues/${issueId}${asked}`, 'editor', { title: 'Pens of the week' }),
          ),
        ])
        const [row, newest] = [await actions.row(issueId), await actions.row(issueId, true)]
        const isPublished = row.stage === 'published'
        expect(newest.stage).toBe(row.stage)
        expect(row._status).toBe(isPublished ? 'published' : 'draft')
        expect(await actions.count('editions', issueId)).toBe(isPublished ? 1 : 0)
      }
    },
    60_000,
  )
})
