import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, it } from '@jest/globals'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

import { trackedFiles } from './tracked-files.js'

/** Samples of newsletters, which are not documentation. */
const SAMPLES = /^(emails\/samples|test\/fixtures)\//

const documents = trackedFiles()
  .filter((path) => path.endsWith('.md') && !SAMPLES.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

const nodesOf = (node: Nodes): readonly Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
]

const textOf = (node: Nodes): string =>
  nodesOf(node)
    .map((each) => ('value' in each ? each.value : ''))
    .join('')

/** The anchor that GitHub makes from a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

const anchorsIn = (text: string): ReadonlySet<string> =>
  new Set(
    nodesOf(fromMarkdown(text))
      .filter((node) => node.type === 'heading')
      .map((node) => anchorOf(textOf(node))),
  )

const targetsIn = (text: string): readonly string[] =>
  nodesOf(fromMarkdown(text)).flatMap((node) =>
    node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : [],
  )

const isBroken = (from: string, target: string): boolean => {
  if (/^[a-z][a-z+.-]*:/i.test(target)) return false
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? from : join(dirname(from), decodeURIComponent(path))
  if (!existsSync(file)) return true
  return anchor !== undefined && !anchorsIn(readFileSync(file, 'utf8')).has(anchor)
}

/** A file or folder such as `src/domain/` in backticks; patterns and commands do not match. */
const PATH = /^(?:src|emails|collections|test|docs|\.ci)\/[\w./()[\]-]*$/

const pathsIn = (text: string): readonly string[] =>
  nodesOf(fromMarkdown(text)).flatMap((node) =>
    node.type === 'inlineCode' && PATH.test(node.value) ? [node.value] : [],
  )

describe('documentation', () => {
  it.each(documents)('of $path has no broken link', ({ path, text }) => {
    expect(targetsIn(text).filter((target) => isBroken(path, target))).toEqual([])
  })

  it.each(documents)('of $path names no file and no folder that does not exist', ({ text }) => {
    expect(pathsIn(text).filter((named) => !existsSync(named))).toEqual([])
  })
})
