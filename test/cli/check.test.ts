import { describe, expect, it } from '@jest/globals'

import { runRoundup } from '../support/processes/run-roundup.js'

const roundup = (answer: string): string =>
  `Pencils of the week (10/08/23)\n\nTools\n\nA sharper pencil\nhttps://example.org/pencil\nWhat is it: ${answer}\n`

describe('roundup check', () => {
  it('exits with 1 and lists what blocks', async () => {
    const { code, stdout } = await runRoundup(['check', '-'], { input: roundup('TK') })
    expect(code).toBe(1)
    expect(stdout).toContain('✗ “TK” in “A sharper pencil” is a placeholder. Replace it.')
  })

  it('exits with 0 on advisory findings, and prints them as one JSON document', async () => {
    const { code, stdout } = await runRoundup(['check', '--json', '-'], { input: roundup('Wood.') })
    const { advisory, blocking, findings } = JSON.parse(stdout) as {
      readonly advisory: number
      readonly blocking: number
      readonly findings: readonly { readonly rule: string; readonly severity: string }[]
    }
    expect({ advisory: findings.length, blocking: 0, code: 0 }).toEqual({
      advisory,
      blocking,
      code,
    })
    expect(findings.map(({ rule }) => rule)).toContain('missing-point')
  })

  it('names the file that does not exist', async () => {
    const { code, stderr } = await runRoundup(['check', 'no/such.txt'])
    expect([code, stderr.trim()]).toEqual([1, 'There is no file no/such.txt.'])
  })
})
