import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import { fromMarkdown } from 'mdast-util-from-markdown'

import { trackedFiles } from './tracked-files.js'

const LANGUAGES = ['ts', 'tsx']

type Block = { readonly page: string; readonly file: string; readonly code: string }

const blocksOf = (page: string): readonly Block[] =>
  fromMarkdown(readFileSync(page, 'utf8')).children.flatMap((node) =>
    node.type === 'code' && LANGUAGES.includes(node.lang ?? '')
      ? [{ page, file: node.meta ?? '', code: node.value }]
      : [],
  )

const blocks = trackedFiles('docs/options')
  .filter((path) => path.endsWith('.md'))
  .flatMap(blocksOf)
const examples = trackedFiles('examples/options')

describe('examples of options', () => {
  it.each(blocks)('in $page are the file that the block names: $file', ({ code, file }) => {
    expect(examples).toContain(file)
    expect(code).toBe(readFileSync(file, 'utf8').trimEnd())
  })

  it('are each shown on a page', () => {
    const shown = new Set(blocks.map(({ file }) => file))
    expect(examples.filter((file) => !shown.has(file))).toEqual([])
  })

  it.each(examples)('import Roundup as a host does: %s', (file) => {
    const imported = [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(
      ([, from]) => from,
    )
    expect(imported).toContainEqual(expect.stringMatching(/^payload-roundup(\/|$)/))
    expect(imported.filter((from) => from?.includes('src/'))).toEqual([])
  })
})
