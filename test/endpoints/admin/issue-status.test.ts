import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { initI18n } from '@payloadcms/translations'
import { createLocalReq } from 'payload'

import { statusEndpoints } from '../../../src/endpoints/admin/status-endpoints.js'
import type { IssueStatus } from '../../../src/issues/queries/issue-status-type.js'
import { editorActions, type EditorActions } from '../../support/editor-actions.js'
import { openNewsroom, type Newsroom, type Person } from '../../support/newsroom.js'

let newsroom: Newsroom
let actions: EditorActions

beforeAll(async () => {
  newsroom = await openNewsroom()
  actions = editorActions(newsroom)
})

afterAll(() => newsroom.close())

const ask = async (
  issueId: string,
  user?: Person,
  language: 'de' | 'en' = 'en',
): Promise<Response> => {
  const { options, payload } = newsroom
  const req = await createLocalReq(user ? { user } : {}, payload)
  const i18n = await initI18n({ config: payload.config.i18n, context: 'api', language })
  Object.assign(req, { i18n, method: 'GET', routeParams: { id: issueId }, t: i18n.t })
  const [standing] = statusEndpoints(options)
  return await standing!.handler(req)
}

const standing = async (...args: Parameters<typeof ask>): Promise<IssueStatus> =>
  (await (await ask(...args)).json()) as IssueStatus

const steps = ({ steps: all }: IssueStatus): string =>
  all.map(({ isAllowed, key }) => (isAllowed ? key : `(${key})`)).join(' ')

describe('the status of an issue', () => {
  it('is refused without a role', async () => {
    const { issueId } = await actions.issue()
    expect((await ask(issueId)).status).toBe(401)
  })

  it('names the last transition with person and note, and the next steps per role', async () => {
    const { author, editor, publisher } = newsroom.people
    const { issueId } = await actions.issue()
    expect(await standing(issueId, author)).toMatchObject({ lastMove: null, stage: 'draft' })
    await actions.move(issueId, 'inReview', author, { reviewNote: 'Ready for you.' })
    const reviewed = await standing(issueId, editor)
    expect(reviewed.lastMove).toMatchObject({ by: 'author', from: 'draft', note: 'Ready for you.' })
    expect(steps(reviewed)).toBe('approve sendBack')
    expect(steps(await standing(issueId, author))).toBe('')
    expect(reviewed.readers).toBeNull()
    expect((await standing(issueId, publisher)).readers).toBe(0)
  })

  it('disallows an approval with blocking findings, in the language of the request', async () => {
    const { author, editor } = newsroom.people
    const { entryId, issueId } = await actions.issue()
    await newsroom.payload.update({
      collection: 'entries',
      id: entryId,
      data: { sources: [{ url: 'htp:/example.org' }] },
      overrideAccess: true,
    })
    await actions.move(issueId, 'inReview', author)
    const english = await standing(issueId, editor)
    const german = await standing(issueId, editor, 'de')
    expect(steps(english)).toBe('(approve) sendBack')
    expect(english.blocking).toBeGreaterThan(0)
    expect(english.steps[0]?.why).toContain('A sharper pencil')
    expect(german.steps[0]?.why).not.toBe(english.steps[0]?.why)
  })

  it('requires a second person where the publication does', async () => {
    const { admin, editor } = newsroom.people
    const publication = await actions.publication({ fourEyes: true })
    const { entryId, sectionId } = await actions.issue({ publication })
    const mine = await newsroom.payload.create({
      collection: 'issues',
      draft: true,
      overrideAccess: false,
      user: editor,
      data: {
        date: '2026-11-29',
        lineup: [{ section: sectionId, items: [{ entry: entryId, form: 'full' }] }],
        publication,
        subject: 'Written by one',
        title: 'Written by one',
      },
    })
    const issueId = String(mine.id)
    await actions.move(issueId, 'inReview', editor)
    const alone = await standing(issueId, editor)
    expect(steps(alone)).toBe('(approve) sendBack')
    expect(alone.steps[0]?.why).toContain('A second person must approve')
    expect(steps(await standing(issueId, admin))).toBe('approve sendBack')
  })

  it('keeps the approver’s name when a schedule is cancelled', async () => {
    const { publisher } = newsroom.people
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    const publishAt = '2099-03-29T02:30'
    await actions.move(issueId, 'scheduled', publisher, { publishAt, zone: 'Europe/Berlin' })
    const scheduled = await standing(issueId, publisher)
    expect(scheduled).toMatchObject({ stage: 'scheduled', zone: 'Europe/Berlin' })
    expect(scheduled.publishAt).toBe('2099-03-29T01:30:00.000Z')
    await actions.move(issueId, 'approved', publisher)
    expect((await standing(issueId, publisher)).approvedBy).toBe('editor')
  })

  it('says what voided an approval until the next transition', async () => {
    const { editor } = newsroom.people
    const { entryId, issueId } = await actions.issue()
    await actions.approve(issueId)
    await newsroom.payload.update({
      collection: 'entries',
      id: entryId,
      data: { title: 'A blunter pencil' },
      overrideAccess: false,
      user: editor,
    })
    const voided = await standing(issueId, editor)
    expect(voided.stage).toBe('inReview')
    expect(voided.lastMove?.changes.join(' ')).toContain('A blunter pencil')
    await actions.move(issueId, 'approved', editor)
    expect((await standing(issueId, editor)).lastMove?.changes).toEqual([])
  })

  it('counts the undo down while the mailing waits, and offers a correction once it cannot', async () => {
    const { publisher } = newsroom.people
    const waiting = await actions.issue({
      publication: await actions.publication({ undoWindowMs: 60_000 }),
    })
    await actions.approve(waiting.issueId)
    await actions.move(waiting.issueId, 'published', publisher)
    const held = await standing(waiting.issueId, publisher)
    expect(steps(held)).toBe('undo correct')
    expect(new Date(held.undoUntil ?? 0).getTime()).toBeGreaterThan(new Date(held.now).getTime())
    await actions.move(waiting.issueId, 'draft', publisher)
    expect(await standing(waiting.issueId, publisher)).toMatchObject({
      lastMove: { from: 'published' },
      stage: 'draft',
      undoUntil: null,
    })

    const web = await actions.issue()
    await actions.approve(web.issueId)
    await actions.move(web.issueId, 'published', publisher, { deliver: 'web' })
    const published = await standing(web.issueId, publisher)
    expect(steps(published)).toBe('correct')
    expect(published.webUrl).toContain('https://news.example/')
  })

  it('follows a correction on its way', async () => {
    const { editor, publisher } = newsroom.people
    const { issueId } = await actions.issue()
    await actions.approve(issueId)
    await actions.move(issueId, 'published', publisher, { deliver: 'web' })
    const correct = (correction: object | null) =>
      newsroom.payload.update({
        collection: 'issues',
        id: issueId,
        data: { correction },
        overrideAccess: false,
        user: editor,
      })
    await correct({ stage: 'draft' })
    expect(await standing(issueId, editor)).toMatchObject({
      correction: 'draft',
      stage: 'published',
    })
    expect(steps(await standing(issueId, editor))).toBe('sendCorrection dropCorrection')
    await correct(null)
    expect(steps(await standing(issueId, editor))).toBe('correct')
  })
})
