import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { editorActions, type EditorActions } from '../support/editor-actions.js'
import { openNewsroom, type Newsroom } from '../support/newsroom.js'

let newsroom: Newsroom
let actions: EditorActions

beforeAll(async () => {
  newsroom = await openNewsroom()
  actions = editorActions(newsroom)
})
afterAll(() => newsroom.close())

/** The number of editions and mailings of an issue. */
const sent = async (issueId: string) => ({
  editions: await actions.count('editions', issueId),
  mailings: await actions.count('mailings', issueId),
})

const ONCE = { editions: 1, mailings: 1 }
const NEVER = { editions: 0, mailings: 0 }

describe('an issue', () => {
  it('is frozen once and mailed once when a publisher moves it to published', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    const published = await actions.move(issueId, 'published', newsroom.people.publisher)
    expect(published).toMatchObject({
      _status: 'published',
      stage: 'published',
      intent: { deliver: 'mail' },
    })
    expect(await sent(issueId)).toEqual(ONCE)
  })

  it('is frozen once when the admin’s publish button asks for the status', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    await newsroom.payload.update({
      collection: 'issues',
      id: issueId,
      data: { _status: 'published' },
      overrideAccess: false,
      user: newsroom.people.publisher,
    })
    expect(await actions.row(issueId)).toMatchObject({ _status: 'published', stage: 'published' })
    expect(await sent(issueId)).toEqual(ONCE)
  })

  it('moves with ?draft=true, too, and shows the new stage with and without it', async () => {
    const { issueId } = await actions.issue()
    await newsroom.payload.update({
      collection: 'issues',
      id: issueId,
      data: { stage: 'inReview' },
      draft: true,
      overrideAccess: false,
      user: newsroom.people.author,
    })
    expect((await actions.row(issueId)).stage).toBe('inReview')
    expect((await actions.row(issueId, true)).stage).toBe('inReview')
  })

  it('is not mailed when it is published on the web only', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    await actions.move(issueId, 'published', newsroom.people.publisher, { deliver: 'web' })
    expect(await sent(issueId)).toEqual({ editions: 1, mailings: 0 })
  })

  it('cannot be published before it is approved, whoever asks', async () => {
    const { issueId } = await actions.issue()
    const publishing = (options: object) =>
      newsroom.payload.update({
        collection: 'issues',
        id: issueId,
        data: { _status: 'published' },
        ...options,
      } as never)
    await expect(publishing({ overrideAccess: true })).rejects.toMatchObject({ status: 409 })
    await expect(
      publishing({ overrideAccess: false, user: newsroom.people.publisher }),
    ).rejects.toMatchObject({ status: 409 })
    await expect(
      publishing({ overrideAccess: false, user: newsroom.people.editor }),
    ).rejects.toMatchObject({ status: 403 })
    expect(await sent(issueId)).toEqual(NEVER)
  })

  it('cannot be created as published', async () => {
    const { publicationId } = await actions.issue()
    const creating = newsroom.payload.create({
      collection: 'issues',
      data: {
        _status: 'published',
        date: '2026-11-29',
        publication: publicationId,
        subject: 'S',
        title: 'T',
      },
      overrideAccess: true,
    })
    await expect(creating).rejects.toMatchObject({ status: 409 })
  })

  it('cannot be published by a bulk update that skips approval', async () => {
    const { issueId } = await actions.issue()
    const { errors } = await newsroom.payload.update({
      collection: 'issues',
      where: { id: { equals: issueId } },
      data: { _status: 'published' },
      overrideAccess: true,
    })
    expect(errors).toHaveLength(1)
    expect(await sent(issueId)).toEqual(NEVER)
  })

  it('is published by a bulk update of approved issues, once each', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    await newsroom.payload.update({
      collection: 'issues',
      where: { id: { equals: issueId } },
      data: { _status: 'published' },
      overrideAccess: true,
    })
    expect(await sent(issueId)).toEqual(ONCE)
  })

  it('loses its approval when a comma of an entry changes', async () => {
    const { entryId, issueId } = await actions.issue()
    await actions.approve(issueId)
    await newsroom.payload.update({
      collection: 'entries',
      id: entryId,
      data: { title: 'A sharper, pencil' },
      overrideAccess: false,
      user: newsroom.people.author,
    })
    expect(await actions.row(issueId)).toMatchObject({ approval: null, stage: 'inReview' })
    expect(await actions.row(issueId, true)).toMatchObject({ stage: 'inReview' })
    await expect(
      actions.move(issueId, 'published', newsroom.people.publisher),
    ).rejects.toMatchObject({
      status: 409,
    })
  })

  it('keeps its approval when an entry is saved as it was', async () => {
    const { entryId, issueId } = await actions.issue()
    await actions.approve(issueId)
    await newsroom.payload.update({
      collection: 'entries',
      id: entryId,
      data: { note: 'Ask Ada about the photograph.' },
      overrideAccess: true,
    })
    expect(await actions.row(issueId)).toMatchObject({ stage: 'approved' })
  })

  it('loses its approval when its own subject changes, in a draft save, too', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    await newsroom.payload.update({
      collection: 'issues',
      id: issueId,
      data: { subject: 'Other pencils' },
      draft: true,
      overrideAccess: false,
      user: newsroom.people.editor,
    })
    expect(await actions.row(issueId)).toMatchObject({ approval: null, stage: 'inReview' })
    expect(await actions.row(issueId, true)).toMatchObject({
      stage: 'inReview',
      subject: 'Other pencils',
    })
  })
})

describe('a published issue', () => {
  const publish = async () => {
    const made = await actions.issue()
    await actions.approve(made.issueId)
    await actions.move(made.issueId, 'published', newsroom.people.publisher)
    return made
  }

  it('is not mailed again when it is published again', async () => {
    const { issueId } = await publish()
    await newsroom.payload.update({
      collection: 'issues',
      id: issueId,
      data: { _status: 'published' },
      overrideAccess: false,
      user: newsroom.people.publisher,
    })
    expect(await sent(issueId)).toEqual(ONCE)
  })

  it('stays published through draft saves and autosave, which never mail', async () => {
    const { issueId } = await publish()
    for (const autosave of [false, true]) {
      await newsroom.payload.update({
        collection: 'issues',
        id: issueId,
        autosave,
        data: { title: `Corrected ${String(autosave)}` },
        draft: true,
        overrideAccess: false,
        user: newsroom.people.editor,
      })
    }
    expect(await actions.row(issueId)).toMatchObject({
      _status: 'published',
      title: 'Pencils of the week',
    })
    expect(await sent(issueId)).toEqual(ONCE)
  })

  it('stays on the web when somebody saves it without asking for a draft', async () => {
    const { issueId } = await publish()
    await newsroom.payload.update({
      collection: 'issues',
      id: issueId,
      data: { title: 'A newer draft' },
      overrideAccess: true,
    })
    expect(await actions.row(issueId)).toMatchObject({
      _status: 'published',
      title: 'Pencils of the week',
    })
    expect(await actions.row(issueId, true)).toMatchObject({
      _status: 'draft',
      title: 'A newer draft',
    })
  })

  it('asks for an approved correction before a changed content is published over it', async () => {
    const { issueId } = await publish()
    await newsroom.payload.update({
      collection: 'issues',
      id: issueId,
      data: { title: 'Changed' },
      draft: true,
      overrideAccess: true,
    })
    const publishing = newsroom.payload.update({
      collection: 'issues',
      id: issueId,
      data: { _status: 'published' },
      overrideAccess: true,
    })
    await expect(publishing).rejects.toMatchObject({ status: 409 })
    expect(await sent(issueId)).toEqual(ONCE)
  })

  it('cannot be taken off the web by asking for the status draft', async () => {
    const { issueId } = await publish()
    const taking = newsroom.payload.update({
      collection: 'issues',
      id: issueId,
      data: { _status: 'draft' },
      overrideAccess: true,
    })
    await expect(taking).rejects.toMatchObject({ status: 409 })
    expect((await actions.row(issueId))._status).toBe('published')
  })

  it('is duplicated as a draft with the next number, without approval or mailing', async () => {
    const { issueId } = await publish()
    const original = await actions.row(issueId)
    const copy = (await newsroom.payload.duplicate({
      collection: 'issues',
      id: issueId,
      overrideAccess: true,
    })) as typeof original
    expect(copy).toMatchObject({ _status: 'draft', number: original.number + 1, stage: 'draft' })
    expect(copy.slug).toBe(`no-${original.number + 1}`)
    expect(copy.approval ?? null).toBeNull()
    expect(copy.intent ?? null).toBeNull()
    expect(await sent(copy.id)).toEqual(NEVER)
    expect(await sent(issueId)).toEqual(ONCE)
  })

  it('is not mailed again when an older version is restored', async () => {
    const { issueId } = await publish()
    const { docs } = await newsroom.payload.findVersions({
      collection: 'issues',
      overrideAccess: true,
      sort: 'createdAt',
      where: { parent: { equals: issueId } },
    })
    for (const version of docs) {
      for (const draft of [true, false]) {
        await newsroom.payload
          .restoreVersion({
            collection: 'issues',
            id: version.id,
            draft,
            overrideAccess: true,
          })
          .catch((error: unknown) => {
            if ((error as { status?: number }).status !== 409) throw error
          })
      }
    }
    expect(await actions.row(issueId)).toMatchObject({ _status: 'published', stage: 'published' })
    expect(await sent(issueId)).toEqual(ONCE)
  })

  it('is frozen and mailed once when three people publish it at once', async () => {
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    const results = await Promise.allSettled(
      [1, 2, 3].map(() => actions.move(issueId, 'published', newsroom.people.publisher)),
    )
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect(await sent(issueId)).toEqual(ONCE)
  })

  it('keeps the content that was approved although an entry changes later', async () => {
    const { entryId, issueId } = await publish()
    await newsroom.payload.update({
      collection: 'entries',
      id: entryId,
      data: { title: 'Blunt' },
      overrideAccess: true,
    })
    const { docs } = await newsroom.payload.find({
      collection: 'editions',
      overrideAccess: true,
      where: { issue: { equals: issueId } },
    })
    expect(JSON.stringify(docs[0]?.['content'])).toContain('A sharper pencil')
    expect((await actions.row(issueId)).stage).toBe('published')
  })
})
