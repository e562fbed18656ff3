import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { editorActions } from '../support/editor-actions.js'
import { openHostApp, type HostApp } from '../support/host-app.js'

let app: HostApp

beforeAll(async () => {
  app = await openHostApp({
    collections: [
      {
        slug: 'media',
        upload: { staticDir: `/tmp/roundup-host-media-${process.pid}` },
        fields: [],
      },
    ],
  })
})
afterAll(() => app.close())

const upload = (name: string, data: Buffer, mimetype: string) =>
  app.payload.create({
    collection: 'media',
    data: {},
    file: { data, mimetype, name, size: data.length },
  })

const square = (): Promise<Buffer> =>
  sharp({ create: { background: 'teal', channels: 3, height: 40, width: 40 } })
    .png()
    .toBuffer()

const STORED_PICTURE = expect.stringMatching(
  /^https:\/\/news\.example\/api\/roundup\/pictures\/[0-9a-f]{64}\.png$/,
)

describe('an upload collection `media` of the host without a field for alt texts', () => {
  it('shows its pictures in an edition, without an alt text', async () => {
    const { payload, people } = app
    const actions = editorActions(app)
    const { entryId, issueId } = await actions.issue()
    const { id: image } = await upload('square.png', await square(), 'image/png')
    await payload.update({ collection: 'entries', id: entryId, data: { image } })
    await actions.approve(issueId)
    await actions.move(issueId, 'published', people.publisher)
    const { docs } = await payload.find({ collection: 'editions', overrideAccess: true })
    expect(docs[0]).toMatchObject({
      content: { sections: [{ entries: [{ image: { alt: '', url: STORED_PICTURE } }] }] },
    })
  })

  it('offers no file that is not a picture', async () => {
    const { entryId } = await editorActions(app).issue()
    const { id: image } = await upload('notes.txt', Buffer.from('notes'), 'text/plain')
    await expect(
      app.payload.update({ collection: 'entries', id: entryId, data: { image } }),
    ).rejects.toThrow('invalid')
  })
})
