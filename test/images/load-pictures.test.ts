import { unlink } from 'node:fs/promises'
import { resolve } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'
import sharp from 'sharp'

import { composeIssueContent } from '../../src/issues/compose-issue-content.js'
import type { FlatIssue } from '../../src/compose/documents.js'
import { contentHash } from '../../src/domain/content-hash.js'
import type { EntryContent, IssueContent } from '../../src/domain/content.js'
import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'
import { openVisitor } from '../support/visitor.js'

let newsroom: Newsroom
let actions: EditorActions
let req: PayloadRequest
const uploaded: string[] = []

const square = (r: number, side = 1200): Promise<Buffer> =>
  sharp({ create: { background: { b: 0, g: 0, r }, channels: 3, height: side, width: side } })
    .png()
    .toBuffer()

const file = (data: Buffer, name: string) => ({
  data,
  mimetype: 'image/png',
  name,
  size: data.byteLength,
})

const upload = async (data: Buffer, alt: string): Promise<{ id: string; filename: string }> => {
  const made = await newsroom.payload.create({
    collection: 'roundup-media',
    data: { alt },
    file: file(data, `pictures-test-${Math.random().toString(36).slice(2)}.png`),
    overrideAccess: true,
  })
  uploaded.push(String(made.id))
  return made as never
}

const illustrate = (entryId: string, image: string) =>
  newsroom.payload.update({
    collection: 'entries',
    data: { image },
    id: entryId,
    overrideAccess: true,
  })

const contentOf = async (issueId: string): Promise<IssueContent> => {
  const { slugs } = newsroom.options
  return composeIssueContent({ req, slugs }, (await actions.row(issueId, true)) as never)
}

const entryOf = async (issueId: string): Promise<EntryContent | undefined> =>
  (await contentOf(issueId)).sections[0]?.entries[0]

const ask = (url: string, init: RequestInit = {}): Promise<Response> =>
  openVisitor(newsroom).fetch(new URL(url).pathname.replace(/^\/api/, ''), init)

beforeAll(async () => {
  newsroom = await openNewsroom()
  actions = editorActions(newsroom)
  req = await createLocalReq({}, newsroom.payload)
})

afterAll(async () => {
  for (const id of uploaded)
    await newsroom.payload.delete({ collection: 'roundup-media', id, overrideAccess: true })
  await newsroom.close()
})

describe('the picture of an entry', () => {
  it('is returned with its description, at an address that stays valid', async () => {
    const { entryId, issueId } = await actions.issue()
    const before = contentHash(await contentOf(issueId))
    await illustrate(entryId, (await upload(await square(10), ' A red square ')).id)
    const image = (await entryOf(issueId))?.image
    expect(image).toMatchObject({ alt: 'A red square', height: 1072, width: 1072 })
    expect(image?.url).toMatch(
      /^https:\/\/news\.example\/api\/roundup\/pictures\/[0-9a-f]{64}\.png$/,
    )
    expect(contentHash(await contentOf(issueId))).not.toBe(before)
    const answer = await ask(image?.url ?? '')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1072 })
    const etag = answer.headers.get('etag') ?? ''
    expect((await ask(image?.url ?? '', { headers: { 'if-none-match': etag } })).status).toBe(304)
    const head = await ask(image?.url ?? '', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('content-length')).toBe(String(bytes.byteLength))
  })

  it('gets another address once its file is replaced, and the old one stays valid', async () => {
    const { entryId, issueId } = await actions.issue()
    const { filename, id } = await upload(await square(20), 'A square')
    await illustrate(entryId, id)
    const old = (await entryOf(issueId))?.image?.url ?? ''
    await newsroom.payload.update({
      collection: 'roundup-media',
      data: {},
      file: file(await square(200), filename),
      id,
      overrideAccess: true,
      overwriteExistingFiles: true,
    })
    const fresh = (await entryOf(issueId))?.image?.url ?? ''
    expect(fresh).not.toBe(old)
    expect((await ask(old)).status).toBe(200)
    expect((await ask(fresh)).status).toBe(200)
  })

  it('takes an approved issue back to review when its description changes', async () => {
    const { entryId, issueId } = await actions.issue()
    const { id } = await upload(await square(60), 'A square')
    await illustrate(entryId, id)
    await actions.approve(issueId)
    const describe = (alt: string) =>
      newsroom.payload.update({
        collection: 'roundup-media',
        data: { alt },
        id,
        overrideAccess: true,
      })
    await describe('A square')
    expect((await actions.row(issueId)).stage).toBe('approved')
    await describe('A red square')
    expect((await actions.row(issueId)).stage).toBe('inReview')
  })

  it('is kept once however often the issue is read', async () => {
    const { entryId, issueId } = await actions.issue()
    await illustrate(entryId, (await upload(await square(30), 'A square')).id)
    const kept = async (): Promise<number> =>
      (await newsroom.payload.count({ collection: 'roundup-pictures', overrideAccess: true }))
        .totalDocs
    const before = await kept()
    const read = await Promise.all([1, 2, 3].map(() => contentOf(issueId)))
    expect(new Set(read.map(contentHash)).size).toBe(1)
    expect(await kept()).toBe(before + 1)
  })

  it('is left out where its file is gone, and the issue is composed without it', async () => {
    const { entryId, issueId } = await actions.issue()
    const { filename, id } = await upload(await square(40), 'A square')
    await illustrate(entryId, id)
    await unlink(resolve('data/media', filename))
    const entry = await entryOf(issueId)
    expect(entry?.title).toBe('A sharper pencil')
    expect(entry).not.toHaveProperty('image')
  })

  it('is not left out when the database is busy, as that would change the content', async () => {
    const { entryId, issueId } = await actions.issue()
    await illustrate(entryId, (await upload(await square(45), 'A square')).id)
    await newsroom.payload.db.deleteMany({ collection: 'roundup-pictures', where: {} })
    const { create } = newsroom.payload.db
    const busy = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })
    newsroom.payload.db.create = () => Promise.reject(busy)
    try {
      await expect(entryOf(issueId)).rejects.toBe(busy)
    } finally {
      newsroom.payload.db.create = create
    }
    expect(await entryOf(issueId)).toHaveProperty('image')
  })

  it.each(['nothing', `${'0'.repeat(64)}.png`, `${'0'.repeat(64)}.svg`, '..%2f..%2fpackage.json'])(
    'is not found at pictures/%s',
    async (name) => {
      const answer = await ask(`https://news.example/api/roundup/pictures/${name}`)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('cache-control')).toBe('no-store')
    },
  )
})

describe('the logo of a publication', () => {
  it("is returned with the publication's look", async () => {
    const logo = (await upload(await square(50, 80), 'The Weekly')).id
    const publication = await actions.publication({ look: { accent: '#123456', logo } })
    const { issueId } = await actions.issue({ publication })
    expect((await contentOf(issueId)).publication.look).toMatchObject({
      accent: '#123456',
      logo: { alt: 'The Weekly', height: 80, width: 80 },
    })
  })
})

describe('an entry that follows up', () => {
  it('names the last earlier issue with the same source, and no later one', async () => {
    const first = await actions.issue({ date: '2026-11-08', title: 'First' })
    const { entryId, publicationId: publication } = first
    const publish = async (issueId: string): Promise<void> => {
      await actions.approve(issueId)
      await actions.move(issueId, 'published', newsroom.people.publisher, { deliver: 'web' })
    }
    await publish(first.issueId)
    const next = await actions.issue({ date: '2026-11-15', publication, title: 'Next' })
    const row = (await actions.row(next.issueId, true)) as Partial<FlatIssue>
    const lineup = (row.lineup ?? []).map((part) => ({
      ...part,
      items: (part.items ?? []).map((item) => ({ ...item, followUpOf: entryId })),
    }))
    await newsroom.payload.update({
      collection: 'issues',
      data: { lineup },
      draft: true,
      id: next.issueId,
      overrideAccess: true,
    })
    const told = { issueSlug: 'no-1', number: 1, title: 'A sharper pencil' }
    expect((await entryOf(next.issueId))?.followUpOf).toEqual(told)
    const later = await actions.issue({ date: '2026-11-22', publication, title: 'Later' })
    await publish(later.issueId)
    expect((await entryOf(next.issueId))?.followUpOf).toEqual(told)
  })
})
