import { describe, expect, it } from '@jest/globals'

import { checkTransition, type CheckTransitionArgs } from '../../src/approve/check-transition.js'
import { findMissingField } from '../../src/approve/find-missing-field.js'
import { ISSUE_STAGES, NEXT_STAGES, type IssueStage } from '../../src/domain/issue/issue-stages.js'
import { localize, localizedText } from '../../src/i18n/localize.js'

const editor = { id: 'ada', kind: 'user', name: 'Ada' } as const
const approval = { at: '2026-11-22T09:00:00.000Z', by: 'eve', hash: 'same' }

const ready: CheckTransitionArgs = {
  actor: editor,
  approval,
  blocking: [],
  changesContent: false,
  editors: ['ada', 'ben'],
  fourEyes: true,
  from: 'inReview',
  hash: 'same',
  to: 'approved',
}

const arrows = ISSUE_STAGES.flatMap((from) => ISSUE_STAGES.map((to) => [from, to] as const))
const allowed = (from: IssueStage, to: IssueStage): boolean =>
  (NEXT_STAGES[from] as readonly IssueStage[]).includes(to)

describe('the transitions of an issue', () => {
  it.each(arrows.filter(([from, to]) => allowed(from, to)))('%s → %s is allowed', (from, to) => {
    expect(checkTransition({ ...ready, from, to })).toBeUndefined()
  })

  it.each(arrows.filter(([from, to]) => !allowed(from, to)))(
    '%s → %s is not allowed',
    (from, to) => {
      expect(checkTransition({ ...ready, from, to })?.message).toContain('cannot become')
    },
  )

  it('say which step is missing when somebody publishes a draft', () => {
    expect(checkTransition({ ...ready, from: 'draft', to: 'published' })?.message).toBe(
      'This issue is a draft and cannot become published. Send it for review and have it approved first.',
    )
  })
})

describe('an approval', () => {
  it('is refused with every finding that blocks', () => {
    const blocking = ['One.', 'Two.', 'Three.'].map((words) =>
      localizedText('transitions:said', { words }),
    )
    expect(checkTransition({ ...ready, blocking })?.message).toBe(
      'This issue cannot be approved yet: One. Two. Three.',
    )
  })

  it('is refused to the only writer where a second person must approve', () => {
    expect(checkTransition({ ...ready, editors: ['ada'] })?.message).toContain(
      'A second person must approve',
    )
    expect(checkTransition({ ...ready, editors: ['ada'], fourEyes: false })).toBeUndefined()
    expect(checkTransition({ ...ready, editors: ['ben'] })).toBeUndefined()
  })

  it('is given by people alone, even with access overridden', () => {
    const system = { id: 'system', kind: 'system', name: 'Roundup' } as const
    const asked = { ...ready, actor: system, fourEyes: false }
    expect(checkTransition(asked)?.message).toBe(
      'Only a person can approve an issue. Log in first.',
    )
    expect(checkTransition({ ...asked, from: 'approved', to: 'published' })).toBeUndefined()
    expect(checkTransition({ ...asked, from: 'scheduled', to: 'approved' })).toBeUndefined()
  })

  it('needs no second person on the command line', () => {
    const operator = { id: 'ada', kind: 'operator', name: 'Operator' } as const
    expect(checkTransition({ ...ready, actor: operator, editors: ['ada'] })).toBeUndefined()
  })
})

describe('published content', () => {
  it.each(['scheduled', 'published'] as const)('is what was approved: %s', (to) => {
    const out = { ...ready, from: 'approved', to } as const
    expect(checkTransition({ ...out, approval: undefined })?.message).toContain(
      'has not been approved yet',
    )
    expect(checkTransition({ ...out, hash: 'other' })?.message).toContain('has changed since')
    expect(checkTransition(out)).toBeUndefined()
  })

  it('is not changed by the request that moves it', () => {
    expect(checkTransition({ ...ready, changesContent: true })?.message).toContain(
      'either its stage or its content',
    )
  })
})

describe('the fields that an issue needs before it leaves the draft', () => {
  const whole = { date: '2026-11-22', preheader: '', subject: 'Pencils', title: 'Pencils' }

  it.each([
    [{ title: ' ' }, 'The issue has no title. Write one first.'],
    [
      { subject: '' },
      'The issue has no subject. Write one first; it is what readers see in their inbox.',
    ],
    [{ subject: 'x'.repeat(121) }, 'The subject is longer than 120 characters. Shorten it.'],
    [{ preheader: 'x'.repeat(141) }, 'The preheader is longer than 140 characters. Shorten it.'],
    [{ date: '22.11.2026' }, 'The issue has no date. Enter it as YYYY-MM-DD first.'],
    [
      { lineup: [{ items: [{}], section: 'tools' }] },
      'A row of the lineup has no entry or no section. Choose one, or remove the row.',
    ],
  ])('include %j', (lack, told) => {
    const missing = findMissingField('inReview', { ...whole, ...lack })
    expect(missing && localize('en', missing)).toBe(told)
    expect(findMissingField('draft', { ...whole, ...lack })).toBeUndefined()
  })

  it('are all there in a complete issue', () => {
    expect(findMissingField('inReview', whole)).toBeUndefined()
  })
})
