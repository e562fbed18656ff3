import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { canonicalUrl } from '../../src/domain/urls/canonical-url.js'
import { createReadModel } from '../../src/read/create-read-model.js'
import type { Page, ReadModel } from '../../src/read/read-model.js'
import { type Newsroom, openNewsroom } from '../support/newsroom.js'
import { publishedRows } from '../support/published-rows.js'
import { sampleContent, sampleEntry, section } from '../support/sample-content.js'

let newsroom: Newsroom
let publicationId: string
let press: ReturnType<typeof publishedRows>

const reading = (): ReadModel =>
  createReadModel({ payload: newsroom.payload, slugs: newsroom.options.slugs })

const numbered = (number: number, date: string, more: object = {}) =>
  sampleContent({ number, slug: `no-${number}`, date, title: `Issue ${number}`, ...more })

beforeAll(async () => {
  newsroom = await openNewsroom()
  press = publishedRows(newsroom.payload)
  publicationId = await press.publication()
  await press.issue(publicationId, numbered(1, '2026-01-05', { highlights: [] }))
  await press.issue(publicationId, numbered(2, '2026-01-12'))
  await press.issue(
    publicationId,
    numbered(3, '2026-01-12', {
      highlights: [],
      sections: [section('Benchmarking', ['One hundred % of CogEval', 'MVDream'], { isNew: true })],
    }),
  )
  await press.issue(publicationId, numbered(4, '2026-01-19', { title: 'Only a draft' }), {
    stage: 'draft',
    _status: 'draft',
  })
  await press.issue(publicationId, numbered(5, '2026-01-26', { title: 'Taken back' }), {
    withdrawnAt: '2026-01-26T09:00:00.000Z',
  })
})

afterAll(() => newsroom.close())

describe('issues', () => {
  it('come newest first, by number within a day, without drafts and withdrawn editions', async () => {
    const { nextCursor, nodes } = await reading().issues({ first: 10 })
    expect(nodes.map(({ content }) => content.number)).toEqual([3, 2, 1])
    expect(nextCursor).toBeNull()
  })

  it('come page by page without a gap or a repetition, though two share a day', async () => {
    const seen: number[] = []
    let after: string | undefined
    do {
      const page = await reading().issues({ first: 1, after })
      seen.push(...page.nodes.map(({ content }) => content.number))
      after = page.nextCursor ?? undefined
    } while (after)
    expect(seen.filter((number) => number < 4)).toEqual([3, 2, 1])
  })

  it('are found by their slug, unless they are drafts or were taken back', async () => {
    expect((await reading().issue({ slug: 'no-2' }))?.content.title).toBe('Issue 2')
    expect(await reading().issue({ slug: 'no-4' })).toBeUndefined()
    expect(await reading().issue({ slug: 'no-5' })).toBeUndefined()
  })

  it('show the newest edition and say when it was corrected', async () => {
    const { issueId } = await press.issue(publicationId, numbered(6, '2025-12-01'))
    const content = numbered(6, '2025-12-01', { title: 'Issue 6, corrected' })
    await press.edition({ content, issueId, kind: 'correction', ordinal: 2, publicationId })
    expect(await reading().issue({ slug: 'no-6' })).toMatchObject({
      content: { title: 'Issue 6, corrected' },
      publishedAt: '2025-12-01T08:00:00.000Z',
      correctedAt: '2025-12-01T20:00:00.000Z',
    })
    expect((await reading().issue({ slug: 'no-2' }))?.correctedAt).toBeNull()
  })

  it('refuse an invalid cursor with a sentence', async () => {
    await expect(reading().issues({ first: 1, after: 'x' })).rejects.toThrow('is no cursor')
  })
})

describe('entries', () => {
  it('of an issue come in reading order, page by page', async () => {
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await reading().entries({ first: 7, after })
      const ofThatDay = page.nodes.filter(({ issue }) => issue.content.date === '2026-01-12')
      seen.push(...ofThatDay.map(({ entry, issue }) => `${issue.content.number} ${entry.title}`))
      after = page.nextCursor ?? undefined
    } while (after)
    const { highlights, sections } = numbered(2, '2026-01-12')
    const told = [...highlights, ...sections.flatMap(({ entries }) => entries)]
    expect(seen).toEqual([
      '3 One hundred % of CogEval',
      '3 MVDream',
      ...told.map(({ title }) => `2 ${title}`),
    ])
  })

  it('are found by section', async () => {
    const { nodes } = await reading().entries({ first: 50, section: 'benchmarking' })
    expect(nodes.map(({ entry }) => entry.title)).toContain('One hundred % of CogEval')
    expect(nodes.every(({ section: { slug } = { slug: '' } }) => slug === 'benchmarking')).toBe(
      true,
    )
  })

  it('are found by another address of their source', async () => {
    const url = 'https://twitter.com/OwainEvans_UK/status/1707451418339377361'
    const sources = [{ url, canonicalUrl: canonicalUrl(url) }]
    const highlights = [sampleEntry('AI Lie Detector', { sources })]
    await press.issue(publicationId, numbered(8, '2025-10-01', { highlights, sections: [] }))
    const source = 'https://mobile.twitter.com/i/web/status/1707451418339377361?utm_source=x'
    const { nodes } = await reading().entries({ first: 50, source })
    expect(nodes.map(({ issue }) => issue.content.number)).toEqual([8])
  })

  it('are found by words of title and text, all of them', async () => {
    const titles = async (q: string): Promise<string[]> =>
      (await reading().entries({ first: 100, q })).nodes.map(({ entry }) => entry.title)
    expect(new Set(await titles('mvdream STEPS'))).toEqual(new Set(['MVDream']))
    expect(await titles('mvdream nowhere')).toEqual([])
  })

  it('are found by tag', async () => {
    const tagged = section('Tagged', ['A tagged one', 'Another']).entries.map((entry, index) => ({
      ...entry,
      tags: index === 0 ? ['safety', 'law'] : [],
    }))
    const sections = [{ ...section('Tagged', []), entries: tagged }]
    await press.issue(publicationId, numbered(7, '2025-11-01', { highlights: [], sections }))
    const { nodes } = await reading().entries({ first: 10, tag: 'law' })
    expect(nodes.map(({ entry }) => entry.title)).toEqual(['A tagged one'])
  })

  it('of drafts and withdrawn editions are never found', async () => {
    const { nodes } = await reading().entries({ first: 100 })
    const numbers = new Set(nodes.map(({ issue }) => issue.content.number))
    expect([...numbers].filter((number) => number <= 5)).toEqual([3, 2, 1])
  })
})

it('the read model takes as many queries for many issues as for one', async () => {
  const { db } = newsroom.payload
  const find = db.find.bind(db)
  let queries = 0
  db.find = (args) => {
    queries += 1
    return find(args)
  }
  const costOf = async (
    read: () => Promise<Page<unknown>>,
  ): Promise<{ nodes: number; queries: number }> => {
    queries = 0
    const { nodes } = await read()
    return { nodes: nodes.length, queries }
  }
  const oneIssue = await costOf(() => reading().issues({ first: 2 })) // the newest one was taken back
  const issues = await costOf(() => reading().issues({ first: 50 }))
  const oneEntry = await costOf(() => reading().entries({ first: 1 }))
  const entries = await costOf(() => reading().entries({ first: 100 }))
  db.find = find
  expect([oneIssue.nodes, oneEntry.nodes]).toEqual([1, 1])
  expect(issues.nodes).toBeGreaterThan(2)
  expect(entries.nodes).toBeGreaterThan(20)
  expect(issues.queries).toBe(oneIssue.queries)
  expect(entries.queries).toBe(oneEntry.queries)
})

describe('the newest issue', () => {
  const withFinds = async <Seen>(
    onFind: (nth: number) => void,
    look: () => Promise<Seen>,
  ): Promise<Seen> => {
    const { db } = newsroom.payload
    const find = db.find
    let asked = 0
    db.find = (args) => {
      asked += 1
      onFind(asked)
      return find.call(db, args) as never
    }
    try {
      return await look()
    } finally {
      db.find = find
    }
  }

  it('is read once for a request, however many fields need it', async () => {
    const queriesOf = async (nodes: number): Promise<number> => {
      const model = reading()
      let queries = 0
      const ask = () => Promise.all(Array.from({ length: nodes }, () => model.latestIssue({})))
      const issues = await withFinds((nth) => (queries = nth), ask)
      expect(new Set(issues.map((issue) => issue?.content.number))).toEqual(new Set([3]))
      return queries
    }
    expect(await queriesOf(30)).toBe(await queriesOf(1))
  })

  it.each([1, 2])('is read again after the database failed at query %i', async (failing) => {
    const model = reading()
    const fail = (nth: number): void => {
      if (nth === failing) throw new Error('The database is away')
    }
    const [first, second] = await withFinds(fail, async () => [
      await model.latestIssue({}).catch(String),
      await model.latestIssue({}),
    ])
    expect(first).toMatch('The database is away')
    expect(second).toMatchObject({ content: { number: 3 } })
  })
})

describe('a publication', () => {
  it('may be omitted only while one alone has published issues', async () => {
    const otherId = await press.publication({ name: 'Another', slug: 'another' })
    expect((await reading().latestIssue({}))?.content.number).toBe(3)
    await press.issue(otherId, numbered(1, '2026-02-01'))
    await expect(reading().latestIssue({})).rejects.toThrow(
      "There are several publications: 'ai-alignment-breakthroughs', 'another'.",
    )
    const latest = await reading().latestIssue({ publication: 'another' })
    expect(latest?.content.date).toBe('2026-02-01')
  })
})
