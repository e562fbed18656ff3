import { describe, expect, it } from '@jest/globals'

import { invalidIssueText } from '../../src/issues/transition/refuse-invalid-issue.js'

const items = (count: number) => Array.from({ length: count }, () => ({ entry: 'one' }))

describe('a write to an issue', () => {
  it.each([
    { stage: 'bogus' },
    { stage: ['approved'] },
    { stage: { equals: 'approved' } },
    { _status: ['published'] },
    { _status: 'bogus' },
  ])('is refused where %j is no stage', (data) => {
    expect(invalidIssueText(data)?.key).toBe('transitions:noSuchStage')
  })

  it.each([1e300, Number.NaN, 1.5, -1, '12', Number.MAX_SAFE_INTEGER])(
    'is refused where %p is no number that another can follow',
    (number) => {
      expect(invalidIssueText({ number })?.key).toBe('transitions:noSuchNumber')
    },
  )

  it('is refused where its lineup is longer than any issue', () => {
    const lineup = [{ items: items(600) }, { items: items(600) }]
    expect(invalidIssueText({ lineup })?.key).toBe('transitions:longLineup')
    expect(invalidIssueText({ lineup: items(1001) })?.key).toBe('transitions:longLineup')
    expect(invalidIssueText({ highlights: items(1001) })?.key).toBe('transitions:longLineup')
  })

  it('is read where it says nothing unknown', () => {
    const lineup = [{ items: items(60) }, null, { items: null }]
    expect(
      invalidIssueText({ _status: 'draft', lineup, number: 12, stage: 'inReview' }),
    ).toBeUndefined()
    expect(invalidIssueText({ _status: null, number: null, stage: null })).toBeUndefined()
    expect(invalidIssueText({ highlights: 'none', lineup: 5 })).toBeUndefined()
  })
})
