import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { describe, expect, it } from '@jest/globals'

import { trackedFiles } from './tracked-files.js'

const ROOMS = ['src', 'emails', 'collections'] as const
const MOST_FILES = 25
const FILES_WITHOUT_README = 10
const README_LINES = 40

/** Exports that Next.js and migrations ask for by name, and languages, which have the same parts. */
const NAMED_BY_OTHERS = /^src\/(?:app|migrations|i18n)\//

const files = trackedFiles(...ROOMS)

const countBy = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** `src/deliver` of `src/deliver/send/send-turn.ts`; `emails` and `collections` are one room each. */
const roomOf = (path: string): string =>
  path.startsWith('src/') ? path.split('/').slice(0, 2).join('/') : (path.split('/')[0] ?? '')

const EXPORT =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:const|class|enum|function|interface|type) (\w+)/gm

const exportsOf = (path: string): readonly string[] => [
  ...new Set([...readFileSync(path, 'utf8').matchAll(EXPORT)].map(([, name]) => name ?? '')),
]

describe('the layout of the source', () => {
  it(`has at most ${MOST_FILES} files in a folder`, () => {
    const full = [...countBy(files.map((path) => dirname(path)))]
      .filter(([, count]) => count > MOST_FILES)
      .map(([folder, count]) => `${folder}: ${count}`)
    expect(full).toEqual([])
  })

  it(`has a README of at most ${README_LINES} lines in each room of more than ${FILES_WITHOUT_README} files`, () => {
    const wrong = [...countBy(files.map(roomOf))]
      .filter(([, count]) => count > FILES_WITHOUT_README)
      .flatMap(([room]) => {
        const readme = `${room}/README.md`
        if (!files.includes(readme)) return [`${readme} is missing`]
        const lines = readFileSync(readme, 'utf8').trimEnd().split('\n').length
        return lines > README_LINES ? [`${readme}: ${lines} lines`] : []
      })
    expect(wrong).toEqual([])
  })

  it('has no two exports of the same name', () => {
    const named = files
      .filter((path) => /\.tsx?$/.test(path) && !NAMED_BY_OTHERS.test(path))
      .flatMap((path) => exportsOf(path).map((name) => ({ name, path })))
    const counts = countBy(named.map(({ name }) => name))
    const shared = named
      .filter(({ name }) => (counts.get(name) ?? 0) > 1)
      .map(({ name, path }) => `${name} ${path}`)
      .sort()
    expect(shared).toEqual([])
  })
})
