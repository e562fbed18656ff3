import { describe, expect, it } from '@jest/globals'

import { textToProse } from '../../src/domain/prose.js'
import { readingMinutes } from '../../src/domain/reading-time.js'
import { sampleContent } from '../support/sample-content.js'

const empty = {
  title: 'T',
  introduction: [],
  contents: { before: [], after: [] },
  highlights: [],
  sections: [],
  outro: [],
}

const minutesOf = (introduction: string): number =>
  readingMinutes(sampleContent({ ...empty, introduction: textToProse(introduction) }))

describe('the minutes that an issue takes to read', () => {
  it('are its words by 220, rounded up, and at least one', () => {
    expect(minutesOf('')).toBe(1)
    expect(minutesOf('word '.repeat(219))).toBe(1) // and one word of the title
    expect(minutesOf('word '.repeat(220))).toBe(2)
  })

  it('count words of scripts without spaces', () => {
    expect(minutesOf('今日は天気がいいです。'.repeat(80))).toBeGreaterThan(1)
  })
})
