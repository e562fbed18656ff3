import assert from 'node:assert/strict'

import sharp from 'sharp'

import { lexicalParagraph } from '../support/lexical-paragraph.js'
import { openRestClient, type Document, type RestClient } from './rest-client.js'

export const PUBLICATION = { name: 'The Pencil', slug: 'the-pencil' }
export const SUBJECT = 'Two pencils and an eraser'
export const READER = 'reader@readers.example'
export const SOURCE = 'https://example.org/a-sharper-pencil'

export const OWNER = { email: 'owner@blank.example', password: 'a long password', job: 'owner' }
const WRITER = { email: 'writer@blank.example', password: 'another password', job: 'writer' }

const picture = async (): Promise<FormData> => {
  const pixels = { width: 64, height: 48, channels: 3, background: '#8f2d14' } as const
  const png = await sharp({ create: pixels }).png().toBuffer()
  const form = new FormData()
  form.append('file', new Blob([Uint8Array.from(png)], { type: 'image/png' }), 'pencil.png')
  form.append('_payload', JSON.stringify({ alt: 'A pencil' }))
  return form
}

const createPublication = async ({ create }: RestClient): Promise<Document> => {
  const publication = await create('publications', {
    ...PUBLICATION,
    listId: 'pencil.blank.example',
    postalAddress: '1 Graphite Row, Keswick',
    sender: { name: PUBLICATION.name, address: 'pencil@blank.example' },
    undoWindowMs: 0,
  })
  const subscriber = await create('subscribers', { address: READER })
  await create('subscriptions', {
    publication: publication.id,
    state: 'active',
    subscriber: subscriber.id,
  })
  return publication
}

const createIssue = async ({ create }: RestClient, publication: Document): Promise<Document> => {
  const section = await create('sections', {
    publication: publication.id,
    name: 'Tools',
    slug: 'tools',
    kind: 'main',
  })
  const entry = async (title: string, more: object): Promise<Document> =>
    create('entries', { publication: publication.id, stage: 'ready', title, ...more })
  const image = await create('media', await picture())
  const text = lexicalParagraph('A pencil that needs no sharpener.')
  const entries = [
    await entry('A sharper pencil', { body: text, image: image.id, sources: [{ url: SOURCE }] }),
    await entry('An eraser', { body: text, sources: [{ url: 'https://example.org/eraser' }] }),
  ]
  return create('issues?draft=true', {
    date: '2026-11-22',
    introduction: text,
    lineup: [
      { section: section.id, items: entries.map(({ id }) => ({ entry: id, form: 'full' })) },
    ],
    publication: publication.id,
    subject: SUBJECT,
    title: 'Pencils of the week',
  })
}

/** The app's first person, and what the dashboard says before there is anything else. */
export const registerOwner = async (url: string): Promise<RestClient> => {
  const owner = openRestClient(url)
  await owner.registerFirst('people', OWNER)
  await owner.create('people', WRITER)
  return owner
}

/** From an empty newsroom to an issue that is published, over REST. Returns the issue's id. */
export const walkIssue = async (url: string, owner: RestClient): Promise<string> => {
  const issue = await createIssue(owner, await createPublication(owner))
  const path = `issues/${issue.id}`
  const writer = openRestClient(url)
  await writer.logIn('people', WRITER)
  await writer.change(path, { stage: 'inReview' })
  await assert.rejects(writer.change(path, { stage: 'approved' }), / 403 /)
  await owner.change(path, { stage: 'approved' })
  await assert.rejects(writer.change(path, { stage: 'published' }), / 403 /)
  await owner.change(path, { stage: 'published' })
  return String(issue.id)
}
