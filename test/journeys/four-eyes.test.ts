import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import type { Role } from '../../src/domain/roles.js'
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

const move = (id: string, who: Role, data: object) =>
  apis.rest(`/issues/${id}`, who, { body: data, method: 'PATCH' })

const reviewed = async (id: string): Promise<void> => {
  const { stage } = await actions.row(id)
  if (stage === 'draft') await move(id, 'author', { stage: 'inReview' })
  if (stage === 'approved') await move(id, 'publisher', { stage: 'inReview' })
}

const approving = async (id: string, who: Role): Promise<number> => {
  await reviewed(id)
  return (await move(id, who, { stage: 'approved' })).status
}

const picture = (colour: string): Promise<Buffer> =>
  sharp({ create: { background: colour, channels: 3, height: 20, width: 30 } })
    .png()
    .toBuffer()

const fileOf = async (colour: string) => {
  const data = await picture(colour)
  return { data, mimetype: 'image/png', name: `${colour}.png`, size: data.byteLength }
}

const as = (who: Role) => ({ overrideAccess: false, user: newsroom.people[who] })

const upload = async (who: Role): Promise<string> =>
  String(
    (
      await newsroom.payload.create({
        collection: 'roundup-media',
        data: { alt: 'A pencil' },
        file: await fileOf('red'),
        ...as(who),
      })
    ).id,
  )

const strict = () => actions.publication({ fourEyes: true, look: { accent: '#8f2d14' } })

/** An issue that was written by an author and approved by an editor. */
const approvedIssue = async () => {
  const made = await actions.issue({ publication: await strict() })
  const imageId = await upload('author')
  const logoId = await upload('author')
  await apis.rest(`/entries/${made.entryId}`, 'author', {
    body: { image: imageId },
    method: 'PATCH',
  })
  await apis.rest(`/publications/${made.publicationId}`, 'admin', {
    body: { look: { accent: '#8f2d14', logo: logoId } },
    method: 'PATCH',
  })
  await reviewed(made.issueId)
  await move(made.issueId, 'editor', { stage: 'approved' })
  expect(await actions.row(made.issueId)).toMatchObject({ stage: 'approved' })
  return { ...made, imageId, logoId }
}

type Approved = Awaited<ReturnType<typeof approvedIssue>>

const patch = (path: string, who: Role, body: object) =>
  apis.rest(path, who, { body, method: 'PATCH' })

const remove = (path: string, who: Role) => apis.rest(path, who, { method: 'DELETE' })

const replaceFile = async (id: string, who: Role): Promise<unknown> =>
  newsroom.payload.update({
    collection: 'roundup-media',
    data: {},
    file: await fileOf('blue'),
    id,
    ...as(who),
  })

/** Content of an issue that is stored in other documents. */
const CHANGES: Record<string, (made: Approved, who: Role) => Promise<unknown>> = {
  'renames a section': ({ sectionId }, who) =>
    patch(`/sections/${sectionId}`, who, { name: 'Other tools' }),
  'renames a section over GraphQL': ({ sectionId }, who) =>
    apis.graphql(
      `mutation { updateSectionDocument(id: "${sectionId}", data: { name: "Others" }) { id } }`,
      who,
    ),
  'renames sections in bulk': ({ sectionId }, who) =>
    patch(`/sections?where[id][equals]=${sectionId}`, who, { name: 'Bulk tools' }),
  'describes a picture anew': ({ imageId }, who) =>
    patch(`/roundup-media/${imageId}`, who, { alt: 'Another pencil' }),
  'replaces the file of a picture': ({ imageId }, who) => replaceFile(imageId, who),
  'replaces the logo': ({ logoId }, who) => replaceFile(logoId, who),
  'changes the sender': ({ publicationId }, who) =>
    patch(`/publications/${publicationId}`, who, {
      sender: { address: 'other@news.example', name: 'Other' },
    }),
  'changes the look': ({ publicationId }, who) =>
    patch(`/publications/${publicationId}`, who, { look: { accent: '#123456' } }),
  'changes the postal address': ({ publicationId }, who) =>
    patch(`/publications/${publicationId}`, who, { postalAddress: 'Elsewhere 1' }),
  'deletes a section': ({ sectionId }, who) => remove(`/sections/${sectionId}`, who),
  'deletes an entry': ({ entryId }, who) => remove(`/entries/${entryId}`, who),
  'deletes a picture': ({ imageId }, who) => remove(`/roundup-media/${imageId}`, who),
  'deletes the logo': ({ logoId }, who) => remove(`/roundup-media/${logoId}`, who),
  'deletes entries in bulk': ({ entryId }, who) =>
    remove(`/entries?where[id][equals]=${entryId}`, who),
}

const another = async ({ issueId, publicationId }: Approved): Promise<void> => {
  const sectionId = await actions.section(publicationId, 'Left')
  const entryId = await actions.entry(publicationId, 'What is left')
  await newsroom.payload.update({
    collection: 'issues',
    data: { lineup: [{ items: [{ entry: entryId, form: 'full' }], section: sectionId }] },
    draft: true,
    id: issueId,
    overrideAccess: true,
  })
}

describe('where a second person must approve, whoever changes what an approved issue shows is a writer', () => {
  it.each(Object.keys(CHANGES))('%s', async (change) => {
    const made = await approvedIssue()
    await CHANGES[change]?.(made, 'admin')
    if (change.startsWith('deletes')) await another(made)
    expect(await approving(made.issueId, 'admin')).toBe(409)
    expect(await actions.row(made.issueId)).toMatchObject({ stage: 'inReview' })
    expect(await approving(made.issueId, 'editor')).toBe(200)
  })

  it('until the next approval, and no longer', async () => {
    const made = await approvedIssue()
    await CHANGES['renames a section']?.(made, 'admin')
    expect(await approving(made.issueId, 'editor')).toBe(200)
    expect(await approving(made.issueId, 'admin')).toBe(200)
  })

  it('also where the issue was taken off its schedule meanwhile', async () => {
    const made = await approvedIssue()
    await move(made.issueId, 'publisher', { publishAt: '2099-01-01T08:00', stage: 'scheduled' })
    await CHANGES['changes the sender']?.(made, 'admin')
    await move(made.issueId, 'publisher', { stage: 'approved' })
    expect(await approving(made.issueId, 'admin')).toBe(409)
  })

  it('also of a correction', async () => {
    const made = await approvedIssue()
    await move(made.issueId, 'publisher', { stage: 'published' })
    await CHANGES['deletes an entry']?.(made, 'admin')
    await move(made.issueId, 'admin', { correction: { stage: 'draft' } })
    await another(made)
    await move(made.issueId, 'admin', { correction: { stage: 'inReview' } })
    const correct = (who: Role) => move(made.issueId, who, { correction: { stage: 'approved' } })
    expect((await correct('admin')).message).toContain('A second person must approve')
    expect(await correct('editor')).toMatchObject({ status: 200 })
  })
})

describe('where a second person must approve, a single writer', () => {
  const ofOneEntry = async (publicationId: string, entryId: string): Promise<string> => {
    const sectionId = await actions.section(publicationId, `S ${entryId.slice(-6)}`)
    const created = await newsroom.payload.create({
      collection: 'issues',
      data: {
        date: '2026-11-22',
        lineup: [{ items: [{ entry: entryId, form: 'full' }], section: sectionId }],
        publication: publicationId,
        subject: 'Mine',
        title: 'Mine',
      },
      draft: true,
      ...as('editor'),
    })
    return String(created.id)
  }

  const byAuthor = async (publicationId: string): Promise<string> =>
    String(
      (
        await newsroom.payload.create({
          collection: 'entries',
          data: { publication: publicationId, stage: 'ready', title: 'By an author' },
          ...as('author'),
        })
      ).id,
    )

  const idOf = ({ body }: { readonly body: unknown }): string =>
    (
      (body as { doc?: { id: string } }).doc ??
      (body as { copy?: { id: string } }).copy ??
      (body as { id: string })
    ).id

  const COPIES: Record<string, (entryId: string, publicationId: string) => Promise<string>> = {
    'duplicates and rewrites an entry over REST': async (id) =>
      idOf(
        await apis.rest(`/entries/${id}/duplicate`, 'editor', {
          body: { title: 'Rewritten' },
          method: 'POST',
        }),
      ),
    'duplicates and rewrites an entry over GraphQL': async (id, publication) =>
      idOf(
        await apis.graphql(
          `mutation { copy: duplicateEntryDocument(id: "${id}", data: { publication: "${publication}", stage: ready, title: "Rewritten" }) { id } }`,
          'editor',
        ),
      ),
    'duplicates and rewrites an entry by the Local API': async (id) =>
      idOf({
        body: await newsroom.payload.duplicate({
          collection: 'entries',
          data: { title: 'Rewritten' },
          id,
          ...as('editor'),
        }),
      }),
    'creates a copy by the Local API': async (id, publication) =>
      idOf({
        body: await newsroom.payload.create({
          collection: 'entries',
          data: { publication, title: 'Rewritten' },
          duplicateFromID: id,
          ...as('editor'),
        }),
      }),
    'sends somebody else’s name along': async (_, publication) =>
      idOf(
        await apis.rest('/entries', 'editor', {
          body: {
            editors: [{ at: '2099-01-01T00:00:00.000Z', id: newsroom.people.author.id }],
            publication,
            title: 'Mine alone',
          },
          method: 'POST',
        }),
      ),
  }

  it.each(Object.keys(COPIES))('cannot approve after %s', async (copy) => {
    const publicationId = await strict()
    const entryId = await COPIES[copy]?.(await byAuthor(publicationId), publicationId)
    const issueId = await ofOneEntry(publicationId, entryId ?? '')
    await move(issueId, 'editor', { stage: 'inReview' })
    expect((await move(issueId, 'editor', { stage: 'approved' })).status).toBe(409)
    expect((await move(issueId, 'publisher', { stage: 'approved' })).status).toBe(200)
  })

  it('cannot approve because others changed sections and sender', async () => {
    const publicationId = await strict()
    const entryId = await COPIES['sends somebody else’s name along']?.('', publicationId)
    const issueId = await ofOneEntry(publicationId, entryId ?? '')
    await patch(`/publications/${publicationId}`, 'admin', { postalAddress: 'Elsewhere 1' })
    await move(issueId, 'editor', { stage: 'inReview' })
    expect((await move(issueId, 'editor', { stage: 'approved' })).status).toBe(409)
  })
})

describe('the editors of a picture', () => {
  it('are readable for staff alone', async () => {
    const imageId = await upload('author')
    await replaceFile(imageId, 'editor')
    const asked = { collection: 'roundup-media', id: imageId, limit: 1 } as const
    const kept = await newsroom.payload.findByID({ ...asked, overrideAccess: true })
    expect(kept['roundupEditors']).toHaveLength(2)
    const shown = JSON.stringify(await apis.rest(`/roundup-media/${imageId}`, 'nobody'))
    expect(shown).not.toContain(newsroom.people.editor.id)
  })
})
