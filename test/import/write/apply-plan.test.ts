import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { applyPlan, type AppliedPlan } from '../../../src/import/write/apply-plan.js'
import { readRoundup } from '../../../src/import/parse/read-roundup.js'
import { openNewsroom, type Newsroom } from '../../support/newsroom.js'

const written = (title: string): string => `# ${title}, 20 November 2026

Hello reader, this is the introduction.

## Tools

### First Tool: https://one.example/${title.length}

What is it: a tool

## Papers

### A Paper: https://two.example/${title.length}

What is it: a paper

## Tools

### Second Tool: https://three.example/${title.length}

What is it: another tool
`

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(async () => {
  await newsroom.close()
})

const imported = (text: string): Promise<AppliedPlan> =>
  applyPlan({
    ...newsroom,
    read: (points) => readRoundup({ bytes: Buffer.from(text), points }),
  })
const entryIds = async (): Promise<string[]> => {
  const { docs } = await newsroom.payload.find({ collection: 'entries', pagination: false })
  return docs.map(({ id }) => String(id)).sort()
}

describe('an import', () => {
  it('uses the entries that a killed import left, and duplicates none', async () => {
    const { issue } = await imported(written('Weekly Things'))
    const before = await entryIds()
    await newsroom.payload.delete({ collection: 'issues', id: issue.id })
    const [gone = ''] = before
    await newsroom.payload.delete({ collection: 'entries', id: gone })
    const again = await imported(written('Weekly Things'))
    expect(again).toMatchObject({ changed: 0, created: 2 })
    const after = await entryIds()
    expect(after).toHaveLength(3)
    expect(after).toEqual(expect.arrayContaining(before.slice(1)))
  })

  it('treats two sections of one name as the same section, each time', async () => {
    const first = await imported(written('Other Things'))
    const { lineup } = (await newsroom.payload.findByID({
      collection: 'issues',
      depth: 0,
      draft: true,
      id: first.issue.id,
    })) as { lineup?: { section: string }[] }
    expect(lineup?.map(({ section }) => section === lineup[0]?.section)).toEqual([
      true,
      false,
      true,
    ])
    const { created, changed } = await imported(written('Other Things'))
    expect({ changed, created }).toEqual({ changed: 0, created: 0 })
  })
})
