import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { openStaffApis, type StaffApis } from '../support/staff-apis.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'

let newsroom: Newsroom
let actions: EditorActions
let apis: StaffApis

beforeAll(async () => {
  newsroom = await openNewsroom()
  actions = editorActions(newsroom)
  apis = await openStaffApis(newsroom)
})

afterAll(() => newsroom.close())

const remove = (path: string, who: 'editor' | 'admin') => apis.rest(path, who, { method: 'DELETE' })

describe('an issue that was never published', () => {
  it('is deleted with its history, though it was sent for review', async () => {
    const { issueId } = await actions.issue()
    await actions.move(issueId, 'inReview', newsroom.people.author)
    expect(await actions.count('roundup-audit', issueId)).toBe(1)
    expect(await remove(`/issues/${issueId}`, 'editor')).toMatchObject({ status: 200 })
    expect(await actions.count('roundup-audit', issueId)).toBe(0)
  })
})

describe('a publication', () => {
  it('is deleted only when nothing belongs to it, and the refusal says what does', async () => {
    const { entryId, issueId, publicationId, sectionId } = await actions.issue()
    await newsroom.payload.create({
      collection: 'roundup-words',
      data: { publication: publicationId, word: 'finetuned' },
      overrideAccess: true,
    })
    const path = `/publications/${publicationId}`
    for (const [what, used] of [
      ['Issues', `/issues/${issueId}`],
      ['Entries', `/entries/${entryId}`],
      ['Sections', `/sections/${sectionId}`],
    ] as const) {
      const { message, status } = await remove(path, 'admin')
      expect(status).toBe(409)
      expect(message).toBe(
        `This publication cannot be deleted while it has ${what}. Delete those first.`,
      )
      expect((await remove(used, 'editor')).status).toBe(200)
    }
    expect((await remove(path, 'admin')).status).toBe(200)
  })
})
