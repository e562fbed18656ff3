import { describe, expect, it } from '@jest/globals'

import { CLIP_BYTES } from '../../src/domain/byte-budget.js'
import type { EntryContent, IssueContent } from '../../src/domain/content.js'
import { contentEntries } from '../../src/domain/content-entries.js'
import { textToProse } from '../../src/domain/prose.js'
import { renderIssue } from '../../src/render/render-issue.js'
import { weighIssue } from '../../src/render/weigh-issue.js'
import {
  point,
  sampleContent,
  sampleEntry,
  sampleProps,
  section,
} from '../support/sample-content.js'
import { elements, targetsOf, wordsOf } from './read-html.js'

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

const htmlBytes = async (content: IssueContent): Promise<number> =>
  Buffer.byteLength((await renderIssue({ ...sampleProps(), content })).html)

const without = (content: IssueContent, entryId: string): IssueContent => {
  const stays = (entry: EntryContent): boolean => entry.entryId !== entryId
  return {
    ...content,
    highlights: content.highlights.filter(stays),
    sections: content.sections.map((one) => ({ ...one, entries: one.entries.filter(stays) })),
  }
}

/** An entry so long that sixty of them exceed the limit. */
const longEntry = (title: string): EntryContent =>
  sampleEntry(title, {
    points: ['What is it', 'What is the breakthrough', 'What is it good for'].map((label) =>
      point(label, `${title} ${'does what nobody thought it could do. '.repeat(9)}`),
    ),
  })

const SIZES = [14, 9, 9, 8, 7, 5, 4, 2]

const sixty = (): IssueContent =>
  sampleContent({
    sections: SIZES.map((size, at) =>
      section(`Part ${String(at + 1)}`, [], {
        entries: Array.from({ length: size }, (_, index) =>
          longEntry(`Entry ${String(at + 1)}.${String(index + 1)}`),
        ),
      }),
    ),
  })

const weighed = (content: IssueContent) => weighIssue({ ...sampleProps(), content })

const many = (count: number): IssueContent =>
  sampleContent({
    sections: [
      section(
        'Long',
        Array.from({ length: count }, (_, index) => `Entry ${String(index + 1)}`),
      ),
      section('Short', ['Last']),
    ],
  })

describe('the byte budget of an issue', () => {
  it('tells for each entry what leaving it out saves, except for the counts around it', async () => {
    const content = sampleContent()
    const { entries } = await weighed(content)
    const whole = await htmlBytes(content)
    const chosen = contentEntries(content).filter((_, index) => index % 5 === 0)
    expect(chosen.length).toBeGreaterThan(4)
    for (const { entryId, title } of chosen) {
      const saved = whole - (await htmlBytes(without(content, entryId)))
      expect({ title, off: Math.abs(saved - (entries[entryId] ?? 0)) <= 8 }).toEqual({
        title,
        off: true,
      })
    }
  })

  it('adds up: entries, sections and the frame are the whole', async () => {
    const content = sampleContent()
    const { askedBytes, entries, sections } = await weighed(content)
    const around = await weighed({ ...content, highlights: [], sections: [] })
    const parts = sum(Object.values(entries)) + sum(Object.values(sections)) + around.askedBytes
    expect(parts / askedBytes).toBeGreaterThan(0.92) // the list of contents belongs to no entry
    expect(parts).toBeLessThanOrEqual(askedBytes)
  })

  it("leaves room for personal links below Gmail's limit", async () => {
    const content = sampleContent()
    const { limitBytes, totalBytes } = await weighed(content)
    expect(limitBytes).toBe(CLIP_BYTES)
    expect(totalBytes - (await htmlBytes(content))).toBe(2048)
  })

  it('counts a short form at its own size', async () => {
    const full = sampleEntry('One')
    const content = (entry: EntryContent) =>
      sampleContent({ sections: [section('Some', [], { entries: [entry] })] })
    const long = await weighed(content(full))
    const short = await weighed(content({ ...full, form: 'short' }))
    const saved = (long.entries[full.entryId] ?? 0) - (short.entries[full.entryId] ?? 0)
    expect(saved).toBeGreaterThan(100)
    expect(long.askedBytes - short.askedBytes).toBe(saved)
  })

  it('measures words of any script in bytes', async () => {
    const entry = (text: string) => sampleEntry('One', { body: textToProse(text), points: [] })
    const content = (text: string) =>
      sampleContent({ sections: [section('Some', [], { entries: [entry(text)] })] })
    const latin = await weighed(content('a'.repeat(100)))
    const arabic = await weighed(content('ا'.repeat(100)))
    const id = entry('').entryId
    const direction = Buffer.byteLength(' dir="rtl" style="text-align:right"')
    expect((arabic.entries[id] ?? 0) - (latin.entries[id] ?? 0)).toBe(100 + direction)
  })
})

describe('an issue of sixty entries that would be clipped', () => {
  it('is below the limit, with every entry named and linked', async () => {
    const content = sixty()
    const { askedBytes, leftOut, shortened, totalBytes } = await weighed(content)
    expect(askedBytes).toBeGreaterThan(CLIP_BYTES)
    expect(totalBytes).toBeLessThanOrEqual(CLIP_BYTES)
    expect(leftOut).toEqual([])
    expect(shortened.length).toBeGreaterThan(0)
    const { html, text } = await renderIssue({ ...sampleProps(), content })
    const told = elements(html, 'h2', 'h3').map(wordsOf)
    const entries = contentEntries(content)
    expect(entries).toHaveLength(60)
    expect(entries.filter(({ title }) => !told.includes(title))).toEqual([])
    const { web } = sampleProps().links
    expect(targetsOf(html).filter((url) => url.startsWith(`${web}#entry-`))).toEqual(
      shortened.map((entryId) => `${web}#entry-${entryId}`),
    )
    expect(text).not.toContain('Read the rest')
  })

  it('shows the first entries of each section and the highlights in full', async () => {
    const content = sixty()
    const short = new Set((await weighed(content)).shortened)
    expect(short.size).toBeGreaterThan(0)
    expect(content.highlights.filter(({ entryId }) => short.has(entryId))).toEqual([])
    for (const { entries } of content.sections) {
      const firstShort = entries.findIndex(({ entryId }) => short.has(entryId))
      const after = firstShort < 0 ? [] : entries.slice(firstShort)
      expect(firstShort).not.toBe(0)
      expect(after.filter(({ entryId }) => !short.has(entryId))).toEqual([])
    }
    const full = content.sections.map(
      ({ entries }) => entries.filter(({ entryId }) => !short.has(entryId)).length,
    )
    expect(Math.max(...full)).toBeLessThan(SIZES[0] ?? 0)
    expect(full.slice(-1)).toEqual([2]) // the shortest section is not cut
  })

  it('is cut in the same places every time, and no more than necessary', async () => {
    const content = sixty()
    expect(await weighed(content)).toEqual(await weighed(content))
    const { totalBytes } = await weighed(content)
    expect(CLIP_BYTES - totalBytes).toBeLessThan(1500) // less than one more entry would take
  })
})

describe('an issue that does not fit even in short form', () => {
  it('keeps the first entries of each section and names those that only the web page has', async () => {
    const { leftOut, totalBytes } = await weighed(many(400))
    expect(totalBytes).toBeLessThanOrEqual(CLIP_BYTES)
    expect(totalBytes).toBeGreaterThan(CLIP_BYTES * 0.95)
    expect(leftOut.at(-1)).toBe('0199-entry-400')
    expect(leftOut).not.toContain('0199-entry-1')
    expect(leftOut).not.toContain('0199-last')
  })
})
