import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { handleEndpoints } from 'payload'

import { newId } from '../../../src/storage/write/new-id.js'
import { lexicalToProse } from '../../../src/rich-text/lexical-to-prose.js'
import { unformattedText } from '../../../src/domain/prose.js'
import { proseToLines } from '../../../src/rich-text/prose-to-text.js'
import { editorActions } from '../../support/editor-actions.js'
import { type StaffApis, openStaffApis } from '../../support/staff-apis.js'
import { logInStaff } from '../../support/log-in-staff.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

let newsroom: Newsroom
let apis: StaffApis
let publication: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  apis = await openStaffApis(newsroom)
  publication = await editorActions(newsroom).publication()
})
afterAll(() => newsroom.close())

const element = (type: string, children: readonly object[]) => ({
  type,
  children,
  direction: null,
  format: '',
  indent: 0,
  version: 1,
})

const words = (text = 'words') => ({
  type: 'text',
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  version: 1,
})

const quoted = (levels: number, text?: string) => {
  const inner: object = element('paragraph', [words(text)])
  const nested = Array.from({ length: levels }).reduce<object>(
    (child) => element('quote', [child]),
    inner,
  )
  return { root: element('root', [nested]) }
}

const entryOf = (body: unknown) => ({ body, publication, title: 'A deep one' })

const TOO_DEEP = /nested at most 20 deep/

describe('a text that is too deep or too long', () => {
  it.each([
    ['too many quotations in each other', quoted(21), TOO_DEEP],
    ['a thousand of them', quoted(1000), /nested more than 100 levels deep/],
    ['a thousand of them as a text', JSON.stringify(quoted(1000)), TOO_DEEP],
    ['a megabyte', quoted(1, 'word '.repeat(200_000)), /at most 200 kB; this one has 977/],
  ])('is refused with a sentence: %s', async (_, body, sentence) => {
    const { message, status } = await apis.rest('/entries', 'author', {
      body: entryOf(body),
      method: 'POST',
    })
    expect({ message, status }).toEqual({ message: expect.stringMatching(sentence), status: 400 })
  })

  it('is refused where it is nested too deeply', async () => {
    const { tokenOf } = await logInStaff(newsroom)
    const levels = 20_000
    const text = `${'{"type":"quote","children":['.repeat(levels)}${']}'.repeat(levels)}`
    const asked = ['/entries', '/issues?draft=true'].map((path) =>
      handleEndpoints({
        config: newsroom.payload.config,
        payloadInstanceCacheKey: newsroom.databaseUri,
        request: new Request(`https://news.example/api${path}`, {
          body: `{"publication":"${publication}","title":"Deep","body":{"root":${text}},"introduction":{"root":${text}}}`,
          headers: {
            authorization: `JWT ${tokenOf('editor')}`,
            'content-type': 'application/json',
          },
          method: 'POST',
        }),
      }),
    )
    const answers = await Promise.all(asked)
    expect(answers.map(({ status }) => status)).toEqual([400, 400])
  })

  it('is refused in German, in a draft, and in a write of many', async () => {
    const answers = [
      await apis.rest('/issues?draft=true', 'editor', {
        body: { introduction: quoted(30), publication, title: 'A draft' },
        language: 'de',
        method: 'POST',
      }),
      await apis.rest('/entries?where[title][exists]=true', 'editor', {
        body: { body: quoted(1000) },
        language: 'de',
        method: 'PATCH',
      }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([400, 400])
    expect(answers.map(({ message }) => message)).toEqual([
      expect.stringMatching('höchstens 20 Mal ineinander'),
      expect.stringMatching('tiefer als 100 Ebenen'),
    ])
  })

  it('is refused over the Local API as well', async () => {
    const data = { ...entryOf(quoted(1000)), id: newId() }
    await expect(newsroom.payload.create({ collection: 'entries', data })).rejects.toThrow(
      /nested more than 100 levels/,
    )
  })

  it('is kept with 20 nested quotations, and is read back unchanged', async () => {
    const { body, status } = await apis.rest('/entries', 'author', {
      body: entryOf(quoted(20)),
      method: 'POST',
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({ doc: { body: quoted(20) } })
  })
})

describe('a public read', () => {
  it.each([
    ['everything', '/issues?limit=0'],
    ['more than a page', '/sections?limit=101'],
    ['everything without pages', '/roundup-media?pagination=false'],
    ['what stands behind what stands behind it', '/issues?depth=10'],
  ])('is limited to pages, and refused as %s', async (_, path) => {
    const { message, status } = await apis.rest(path, 'nobody')
    expect(status === 403 ? 'none' : message).toMatch(/^(Request|none)/)
    expect([400, 403]).toContain(status)
    expect((await apis.rest(path, 'editor')).status).toBe(200)
  })

  it('is otherwise as in Payload', async () => {
    expect((await apis.rest('/issues?limit=100&depth=2', 'nobody')).status).toBe(200)
    expect((await apis.rest('/issues', 'nobody')).status).toBe(200)
  })
})

describe('a text that was stored before the limit', () => {
  it('keeps all words at any depth, and is wrapped in linear time', () => {
    const state = quoted(5000, 'so many words that they take more than one line of the text part')
    const prose = lexicalToProse(state)
    expect(unformattedText(prose)).toMatch(/^so many words/)
    const lines = proseToLines(prose)
    expect(lines.length).toBeLessThan(10)
    expect(lines[0]).toMatch(/^(> ){20}> so many/)
  })
})
