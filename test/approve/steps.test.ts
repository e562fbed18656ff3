import { describe, expect, it } from '@jest/globals'

import { stepsFor, type StepsArgs } from '../../src/approve/steps.js'
import { ROLES, type Role } from '../../src/domain/roles.js'

const situation = (more: Partial<StepsArgs>): StepsArgs => ({
  correction: 'none',
  hindrances: {},
  isHolding: false,
  role: 'admin',
  stage: 'draft',
  ...more,
})

const keys = (more: Partial<StepsArgs>): string[] => stepsFor(situation(more)).map(({ key }) => key)

const ALLOWED: readonly (readonly [string, Partial<StepsArgs>, Partial<Record<Role, string>>])[] = [
  [
    'a draft',
    { stage: 'draft' },
    { author: 'sendForReview', editor: 'sendForReview', publisher: 'sendForReview' },
  ],
  [
    'an issue in review',
    { stage: 'inReview' },
    { author: '', editor: 'approve sendBack', publisher: 'approve sendBack' },
  ],
  [
    'an approved issue',
    { stage: 'approved' },
    { author: '', editor: 'backToEdit', publisher: 'publish schedule backToEdit' },
  ],
  [
    'a scheduled issue',
    { stage: 'scheduled' },
    {
      author: '',
      editor: 'backToEdit',
      publisher: 'reschedule cancelSchedule backToEdit publishNow',
    },
  ],
  [
    'a published issue',
    { stage: 'published' },
    { author: '', editor: 'correct', publisher: 'correct' },
  ],
  [
    'a published issue whose mailing waits',
    { isHolding: true, stage: 'published' },
    { author: '', editor: 'correct', publisher: 'undo correct' },
  ],
  [
    'a correction that is written',
    { correction: 'draft', stage: 'published' },
    {
      author: 'sendCorrection',
      editor: 'sendCorrection dropCorrection',
      publisher: 'sendCorrection dropCorrection',
    },
  ],
  [
    'a correction in review',
    { correction: 'inReview', stage: 'published' },
    {
      author: '',
      editor: 'approveCorrection sendCorrectionBack dropCorrection',
      publisher: 'approveCorrection sendCorrectionBack dropCorrection',
    },
  ],
  [
    'an approved correction',
    { correction: 'approved', stage: 'published' },
    {
      author: '',
      editor: 'reopenCorrection dropCorrection',
      publisher: 'publishCorrection reopenCorrection dropCorrection',
    },
  ],
]

describe('the steps of an issue', () => {
  it.each(
    ALLOWED.flatMap(([name, where, byRole]) =>
      Object.entries(byRole).map(([role, steps]) => ({ name, role: role as Role, steps, where })),
    ),
  )('of $name for the $role are: $steps', ({ role, steps, where }) => {
    expect(keys({ ...where, role }).join(' ')).toBe(steps)
  })

  it('are those of a publisher for an admin, and none without a role', () => {
    for (const [, where] of ALLOWED) {
      expect(keys({ ...where, role: 'admin' })).toEqual(keys({ ...where, role: 'publisher' }))
      expect(keys({ ...where, role: undefined })).toEqual([])
    }
    expect(ROLES).toHaveLength(4)
  })

  it('name the reason when the issue is not ready, and are allowed when it is', () => {
    const why = { key: 'transitions:changedSince' }
    const steps = stepsFor(situation({ hindrances: { publication: why }, stage: 'approved' }))
    expect(steps.map(({ isAllowed, key }) => [key, isAllowed])).toEqual([
      ['publish', false],
      ['schedule', false],
      ['backToEdit', true],
    ])
    expect(steps[0]?.reason).toEqual(why)
    expect(steps[2]).not.toHaveProperty('why')
  })

  it('disallow an approval with blocking findings, and never disallow sending back', () => {
    const hindrances = {
      approval: { key: 'findings:noSubject' },
      review: { key: 'transitions:needsDate' },
    }
    const steps = stepsFor(situation({ hindrances, stage: 'inReview' }))
    expect(steps.filter(({ isAllowed }) => isAllowed).map(({ key }) => key)).toEqual(['sendBack'])
  })

  it('request the stage or the correction that they lead to', () => {
    expect(stepsFor(situation({ stage: 'scheduled' }))).toContainEqual(
      expect.objectContaining({ key: 'cancelSchedule', stage: 'approved' }),
    )
    expect(stepsFor(situation({ correction: 'approved', stage: 'published' }))).toEqual([
      expect.objectContaining({ key: 'publishCorrection', stage: 'published' }),
      expect.objectContaining({ correction: { stage: 'inReview' }, key: 'reopenCorrection' }),
      expect.objectContaining({ correction: null, key: 'dropCorrection' }),
    ])
  })
})
