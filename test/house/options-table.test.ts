import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { OPTIONS_SCHEMA } from '../../src/options/options-schema.js'

/** Names of options in the first column of the README's table, without what follows a dot. */
const inReadme = (): readonly string[] => {
  const [, table = ''] = readFileSync('README.md', 'utf8').split(/^\| option .*\n/m)
  const rows = table.split('\n\n')[0]?.split('\n').slice(1) ?? []
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`(\w+)(?:\.\w+)?`/g)].map(([, name]) => name ?? ''),
  )
}

describe("the README's table of options", () => {
  it('has every option that the plugin takes, and no other', () => {
    expect([...new Set(inReadme())].sort()).toEqual(Object.keys(OPTIONS_SCHEMA.shape).sort())
  })
})
