import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { openDesk, type Desk } from '../support/desk.js'
import { openDeskApis, type DeskApis } from '../support/desk-apis.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'

let newsroom: Newsroom
let desk: Desk
let apis: DeskApis

beforeAll(async () => {
  newsroom = await openNewsroom()
  desk = openDesk(newsroom)
  apis = await openDeskApis(newsroom)
})

afterAll(() => newsroom.close())

const remove = (path: string, who: 'editor' | 'admin') => apis.rest(path, who, { method: 'DELETE' })

describe('an issue that no reader got', () => {
  it('is deleted with its history, though it was sent for review', async () => {
    const { issueId } = await desk.issue()
    await desk.move(issueId, 'inReview', newsroom.people.author)
    expect(await desk.count('audit', issueId)).toBe(1)
    expect(await remove(`/issues/${issueId}`, 'editor')).toMatchObject({ status: 200 })
    expect(await desk.count('audit', issueId)).toBe(0)
  })
})

describe('a publication', () => {
  it('is deleted only when nothing is left of it, and says what there is', async () => {
    const { entryId, issueId, publicationId, sectionId } = await desk.issue()
    await newsroom.payload.create({
      collection: 'words',
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
