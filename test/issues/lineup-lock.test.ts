import { describe, expect, it } from '@jest/globals'

import { lineupLock } from '../../src/issues/lineup/lineup-lock.js'
import type { Role } from '../../src/domain/roles.js'
import type { IssueStage } from '../../src/domain/issue/issue-stages.js'

const isOpen = (stage: IssueStage, role: Role, correction?: string): boolean =>
  lineupLock({ stage, ...(correction ? { correction: { stage: correction } } : {}) }, role) ===
  undefined

describe('the lineup may be changed', () => {
  it.each<[IssueStage, Role, boolean]>([
    ['draft', 'author', true],
    ['inReview', 'author', false],
    ['inReview', 'editor', true],
    ['approved', 'publisher', false],
    ['scheduled', 'admin', false],
    ['published', 'admin', false],
  ])('%s, by an %s: %s', (stage, role, expected) => {
    expect(isOpen(stage, role)).toBe(expected)
  })

  it.each<[string, Role, boolean]>([
    ['draft', 'author', false],
    ['draft', 'editor', true],
    ['inReview', 'editor', true],
    ['approved', 'admin', false],
  ])('published with a correction %s, by an %s: %s', (correction, role, expected) => {
    expect(isOpen('published', role, correction)).toBe(expected)
  })
})
