import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { planToContent } from '../../../src/import/plan/plan-to-content.js'
import { defaultPublication } from '../../../src/import/plan/default-publication.js'
import { contentChanges } from '../../../src/import/plan/content-changes.js'
import { readRoundup } from '../../../src/import/parse/read-roundup.js'

const sample = readFileSync(
  new URL('../../../emails/samples/alignment-roundup.txt', import.meta.url),
  'utf8',
)

const contentOf = (text: string) => {
  const plan = readRoundup({ bytes: text })
  const publication = defaultPublication(plan.issue.titleLine, 'https://news.example')
  return planToContent(plan, { number: 1, publication })
}

const changed = (from: string, to: string) =>
  contentChanges(contentOf(sample), contentOf(sample.replace(from, to)))

describe('the changes of a file that is imported again', () => {
  it('are empty where the content is the same', () => {
    expect(changed('\n', '\n\n')).toEqual([])
  })

  it('are named by entry and point', () => {
    expect(changed('Illustrations on modest hardware', 'Posters')).toEqual([
      {
        after: 'Posters',
        before: 'Illustrations on modest hardware',
        path: 'Entry «Wurstchen V3», point «What is it good for»',
      },
    ])
  })

  it('show the place that differs in a long text', () => {
    const [change] = changed('most of them teach better too', 'some teach better')
    expect(change?.before).toContain('most of them teach better too')
    expect(change?.after).toContain('some teach better')
  })

  it('name a source that changed', () => {
    expect(changed('/dome_271/status/1710957718565998600', '/dome_271/status/1')).toEqual([
      {
        after: 'https://twitter.com/dome_271/status/1',
        before: 'https://twitter.com/dome_271/status/1710957718565998600',
        path: 'Entry «Wurstchen V3», source 1',
      },
    ])
  })

  it('include sections that changed places', () => {
    const content = contentOf(sample)
    const turned = { ...content, sections: [...content.sections].reverse() }
    expect(contentChanges(content, turned).map(({ path }) => path)).toEqual(['Sections, order'])
  })

  it('do not include the ids of entries', () => {
    const content = contentOf(sample)
    const renamed = {
      ...content,
      highlights: content.highlights.map((entry) => ({ ...entry, entryId: 'x' })),
    }
    expect(contentChanges(content, renamed)).toEqual([])
  })
})
